/** The aligner of the app, with the core glossary and the analyser of Indonesian words. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));

async function load(file) {
  return (
    await runnerImport(pathOf(`../src/domain/${file}`), { configFile: false, logLevel: 'error' })
  ).module;
}

const { alignInSteps } = await load('alignment/align-segments.ts');
const { analyzeWord } = await load('morphology/analyze-word.ts');
const { buildLexicon } = await load('morphology/lexicon.ts');
const { parseCore } = await load('morphology/attested-forms/parse-core.ts');

const core = readFileSync(pathOf('../public/glossaries/core.tsv'), 'utf8');

/** `[informal] grab, snatch ~ note` is `grab` and `snatch`. */
const glossesOf = (senses) =>
  senses.split(' | ').flatMap((sense) =>
    sense
      .replace(/^\[[^\]]*\] /, '')
      .replace(/ ~ .*/, '')
      .split(', '),
  );

/** Words and their glosses, from the core glossary. */
function readGlosses() {
  const glosses = new Map();
  for (const line of core.split('\n').slice(1).filter(Boolean)) {
    const [lemma, , , , senses, variants = ''] = line.split('\t');
    for (const spelling of [lemma, ...variants.split(', ')].filter(Boolean)) {
      const key = spelling.toLowerCase();
      glosses.set(key, [...(glosses.get(key) ?? []), ...glossesOf(senses)]);
    }
  }
  return glosses;
}

function makeLemmatizer() {
  const lexicon = buildLexicon({ terms: parseCore(core), names: [] });
  const known = new Map();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const [analysis] = analyzeWord(word, lexicon, { startsSentence: true });
    const lemmas = [analysis.lemma.toLowerCase(), analysis.root.toLowerCase()];
    known.set(word, lemmas);
    return lemmas;
  };
}

const rangeOf = ({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at);
const usedBytes = () => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Aligns two sides, and tells the most memory that was seen in use on the way. */
function run(source, target, options) {
  const steps = alignInSteps(source, target, options);
  let most = 0;
  for (let taken = 0; ; taken += 1) {
    const { done, value } = steps.next();
    if (done) return { most, beads: value.map(asLines) };
    if (taken % 16 === 0) most = Math.max(most, usedBytes());
  }
}

const asLines = ({ source, target, confidence }) => ({
  source: rangeOf(source),
  target: rangeOf(target),
  confidence,
});

export function loadOurs() {
  const taught = { lexicon: readGlosses(), lemmasOf: makeLemmatizer() };
  return {
    Sejajar: (source, target) => run(source, target, taught),
    'Sejajar, no glossary': (source, target) => run(source, target, {}),
  };
}
