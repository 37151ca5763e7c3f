/** Reads the gold files and works out what an analyser gets right on them. */
import { readFileSync } from 'node:fs';

const asKey = (word) => word.toLowerCase().replaceAll(/[ \-’']/g, '');

/** The rows of a treebank file: sentence, written word, root, universal part of speech. */
export function readGold(path) {
  const lines = readFileSync(path, 'utf8').split('\n').slice(1).filter(Boolean);
  let previous = '';
  let isFirst = true;
  return lines.map((line) => {
    const [sentence, form, root, upos] = line.split('\t');
    isFirst = sentence !== previous || (isFirst && upos === 'PUNCT');
    const row = { form, root, upos, startsSentence: isFirst };
    previous = sentence;
    if (upos !== 'PUNCT') isFirst = false;
    return row;
  });
}

const isWord = ({ form, root, upos }) =>
  root !== '_' && /^\p{L}/u.test(form) && !['PUNCT', 'SYM', 'NUM', 'X'].includes(upos);

/** Every root that some treebank gives a form, names aside. */
export function collectRoots(files) {
  const roots = new Map();
  for (const row of files.flat()) {
    if (!isWord(row) || row.upos === 'PROPN') continue;
    const form = row.form.toLowerCase();
    roots.set(form, (roots.get(form) ?? new Set()).add(asKey(row.root)));
  }
  return roots;
}

/** Adds one to the number of cases and to that of every hit. */
function add(count, ...hits) {
  count[0] += 1;
  for (const [index, hit] of hits.entries()) if (hit) count[index + 1] += 1;
}

/** Counts for one file. `rootsOf(form, startsSentence)` gives the roots of a form, likeliest first. */
export function measureRoots(rows, allRoots, rootsOf) {
  const counts = { changed: [0, 0, 0, 0, 0], same: [0, 0], names: [0, 0], words: [0, 0] };
  for (const row of rows.filter(isWord)) {
    const found = rootsOf(row.form, row.startsSentence).map(asKey);
    const gold = asKey(row.root);
    const form = asKey(row.form);
    if (row.upos === 'PROPN') {
      if (gold === form) add(counts.names, found[0] === gold);
      continue;
    }
    const some = allRoots.get(row.form.toLowerCase());
    const isLenient = some.has(found[0]);
    add(counts.words, isLenient);
    if (gold === form) add(counts.same, !isLenient);
    else {
      const three = found.slice(0, 3);
      add(
        counts.changed,
        found[0] === gold,
        isLenient,
        three.includes(gold),
        three.some((root) => some.has(root)),
      );
    }
  }
  return counts;
}

/**
 * The task of the app: a glossary of 200 roots drawn at random; which word forms belong to which?
 * Pairs of a distinct form and a root; lenient counts a pair right that some treebank gives.
 */
export function measurePairs(rows, allRoots, rootsOf) {
  const words = rows.filter((row) => isWord(row) && row.upos !== 'PROPN');
  const glossary = drawRoots(words);
  const gold = new Set();
  const found = new Set();
  let lenient = 0;
  for (const { form, root, startsSentence } of words) {
    const key = form.toLowerCase();
    if (glossary.has(asKey(root))) gold.add(`${key} ${asKey(root)}`);
    const best = asKey(rootsOf(form, startsSentence)[0] ?? '');
    const pair = `${key} ${best}`;
    if (!glossary.has(best) || found.has(pair)) continue;
    found.add(pair);
    if (allRoots.get(key).has(best)) lenient += 1;
  }
  const hits = [...found].filter((pair) => gold.has(pair)).length;
  return { precision: hits / found.size, lenient: lenient / found.size, recall: hits / gold.size };
}

/** Draws among the roots that have a form other than themselves. */
function drawRoots(words) {
  const formed = words.filter(({ form, root }) => asKey(form) !== asKey(root));
  const roots = [...new Set(formed.map(({ root }) => asKey(root)))].toSorted((one, other) =>
    one < other ? -1 : 1,
  );
  let state = 7;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const order = roots.map((root) => [random(), root]).toSorted(([one], [other]) => one - other);
  return new Set(order.slice(0, 200).map(([, root]) => root));
}
