/**
 * `npm run bench:roots -- <folder>`: how well the roots of Indonesian words are found, beside other tools.
 *
 * The folder holds files *.tsv with a header line and the columns sentence, form, root, upos, one written word a line,
 * `_` where no root is given. They can be made of the treebanks UD_Indonesian-GSD, UD_Indonesian-CSUI and
 * UD_Indonesian-PUD (https://universaldependencies.org, CC BY-SA) by joining each word with its clitics and taking the
 * root from the morphological analysis in the MISC column. They are no part of this project.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { collectRoots, measurePairs, measureRoots, readGold } from './roots-gold.mjs';
import { loadLexicon, makeAnalyser } from './roots-ours.mjs';
import { loadPeers } from './roots-peers.mjs';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Which folder? npm run bench:roots -- <folder>');

const { lexicon, terms, milliseconds } = loadLexicon();
console.log(`${terms} terms, lexicon built in ${milliseconds.toFixed(1)} ms`);

const files = readdirSync(folder).filter((name) => name.endsWith('.tsv') && name !== 'article.tsv');
const gold = files.map((name) => ({ name, rows: readGold(path.join(folder, name)) }));
const allRoots = collectRoots(gold.map(({ rows }) => rows));

const percent = (part, whole) => ((100 * part) / whole).toFixed(1);

function wordsPerSecond(rootsOf, rows, rounds) {
  const start = performance.now();
  let count = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const { form, startsSentence } of rows) {
      count += Math.sign(rootsOf(form, startsSentence).length);
    }
  }
  return Math.round((count / (performance.now() - start)) * 1000);
}

const isTerm = (root) =>
  lexicon.roots.has(root.toLowerCase()) ||
  lexicon.joined.has(root.toLowerCase().replaceAll(' ', ''));

/** Share of running words, names and numbers aside, that find a term with a root that some file gives. */
function coverageOf(rows, rootsOf) {
  const termsOf = (form, startsSentence) => rootsOf(form, startsSentence).filter(isTerm);
  const { words } = measureRoots(rows, allRoots, (...word) => [termsOf(...word)[0] ?? '']);
  return percent(words[1], words[0]);
}

function describe(rows, rootsOf) {
  const { changed, same, names, words } = measureRoots(rows, allRoots, rootsOf);
  const [count, strict, lenient, three, threeLenient] = changed;
  const pairs = measurePairs(rows, allRoots, rootsOf);
  return {
    'root differs: strict / lenient': `${percent(strict, count)} / ${percent(lenient, count)}`,
    'in first three': `${percent(three, count)} / ${percent(threeLenient, count)}`,
    'over-stemmed': percent(same[1], same[0]),
    'names left': percent(names[1], names[0]),
    'all, lenient': percent(words[1], words[0]),
    'pairs: P (lenient) / R': `${percent(pairs.precision, 1)} (${percent(pairs.lenient, 1)}) / ${percent(pairs.recall, 1)}`,
    'words/s': wordsPerSecond(rootsOf, rows, 5),
  };
}

for (const { name, rows } of gold) {
  const ours = makeAnalyser(lexicon);
  const cold = wordsPerSecond(ours, rows, 1);
  const covered = coverageOf(rows, ours);
  console.log(
    `\n${name}: ${rows.length} words, ${covered} % find a term with the right root; first pass ${cold} words/s`,
  );
  const tools = Object.entries({ ours, ...loadPeers() });
  console.table(
    Object.fromEntries(tools.map(([tool, rootsOf]) => [tool, describe(rows, rootsOf)])),
  );
}
