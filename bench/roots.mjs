/**
 * `npm run bench:roots -- <folder>`: how well the roots of Indonesian words are found, beside other tools.
 *
 * The folder holds files *.tsv with a header and the columns sentence, form, root, upos, one written word a line.
 * They can be made from the treebanks UD_Indonesian-GSD, -CSUI and -PUD (https://universaldependencies.org; CC BY-SA),
 * where MorphInd's or the lemma column gives the root; they are not part of this project.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { collectRoots, measurePairs, measureRoots, readGold } from './roots-gold.mjs';
import { loadPeers } from './roots-peers.mjs';

const at = (file) => fileURLToPath(new URL(file, import.meta.url));
const load = async (file) =>
  (await runnerImport(at(`../src/domain/morphology/${file}`), { configFile: false, logLevel: 'error' })).module;

const { analyzeWord } = await load('analyze-word.ts');
const { buildLexicon } = await load('lexicon.ts');

const classes = { n: 'noun', v: 'verb', adj: 'adjective', adv: 'adverb', pron: 'pronoun', num: 'numeral', det: 'determiner', prep: 'preposition', conj: 'conjunction', part: 'particle', intj: 'particle', clf: 'noun', name: 'name' };

function readCore() {
  const lines = readFileSync(at('../public/glossaries/core.tsv'), 'utf8').split('\n').slice(1);
  return lines.filter(Boolean).map((line) => {
    const [, lemma, root, kind, band, , variants] = line.split('\t');
    const [name, bound] = kind.split(' ');
    return {
      lemma,
      root: root === '=' ? lemma : root,
      partOfSpeech: classes[name],
      isBound: bound === 'bound',
      band: Number(band),
      variants: variants ? variants.split(/, ?/) : [],
    };
  });
}

function readNames() {
  try {
    return readFileSync(at('../public/glossaries/names.txt'), 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

const terms = readCore();
const names = readNames();
const start = performance.now();
const lexicon = buildLexicon({ terms, names });
console.log(`${terms.length} terms, lexicon built in ${(performance.now() - start).toFixed(1)} ms`);

/** Each distinct form is analysed once. */
function withCache(analyze) {
  const known = new Map();
  return (form, startsSentence) => {
    const key = startsSentence ? `^${form}` : form;
    const found = known.get(key);
    if (found) return found;
    const analyses = analyze(form, startsSentence);
    known.set(key, analyses);
    return analyses;
  };
}

const makeOurs = () =>
  withCache((form, startsSentence) =>
    analyzeWord(form, lexicon, { startsSentence }).map(({ root }) => root),
  );

const folder = process.argv[2];
if (!folder) throw new Error('Which folder? npm run bench:roots -- <folder>');
const files = readdirSync(folder).filter((name) => name.endsWith('.tsv') && name !== 'article.tsv');
const gold = files.map((name) => [name, readGold(path.join(folder, name))]);
const allRoots = collectRoots(gold.map(([, rows]) => rows));

const percent = (part, whole) => ((100 * part) / whole).toFixed(2);

function wordsPerSecond(rootsOf, rows) {
  const begin = performance.now();
  let count = 0;
  for (let round = 0; round < 5; round += 1) {
    for (const { form, startsSentence } of rows) count += rootsOf(form, startsSentence).length > 0 ? 1 : 0;
  }
  return Math.round((count / (performance.now() - begin)) * 1000);
}

function coverageOf(rows, rootsOf) {
  const hasTerm = (root) => lexicon.roots.has(root.toLowerCase()) || lexicon.joined.has(root.toLowerCase().replaceAll(' ', ''));
  const known = (form, startsSentence) => rootsOf(form, startsSentence).filter(hasTerm);
  const { words } = measureRoots(rows, allRoots, (form, startsSentence) => [known(form, startsSentence)[0] ?? '']);
  return percent(words[1], words[0]);
}

for (const [name, rows] of gold) {
  const ours = makeOurs();
  const cold = performance.now();
  for (const { form, startsSentence } of rows) ours(form, startsSentence);
  const coldRate = Math.round((rows.length / (performance.now() - cold)) * 1000);
  const tools = { ours, ...loadPeers() };
  console.log(`\n${name}: ${rows.length} words; ours finds a term with the right root for ${coverageOf(rows, ours)} %; first pass ${coldRate} words/s`);
  console.table(
    Object.fromEntries(
      Object.entries(tools).map(([tool, rootsOf]) => {
        const { changed, same, names: left, words } = measureRoots(rows, allRoots, rootsOf);
        const pairs = measurePairs(rows, allRoots, rootsOf);
        const [count, strict, lenient, three, threeLenient] = changed;
        return [
          tool,
          {
            'changed: strict / lenient': `${percent(strict, count)} / ${percent(lenient, count)}`,
            'in first three': `${percent(three, count)} / ${percent(threeLenient, count)}`,
            'over-stemmed': percent(same[1], same[0]),
            'names left': percent(left[1], left[0]),
            'all words': percent(words[1], words[0]),
            'pairs P (lenient) / R': `${percent(pairs.precision, 1)} (${percent(pairs.lenient, 1)}) / ${percent(pairs.recall, 1)}`,
            'words/s': wordsPerSecond(rootsOf, rows),
          },
        ];
      }),
    ),
  );
}
