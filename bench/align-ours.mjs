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
const { knowTerms } = await load('alignment/evidence/know-terms.ts');
const { parseCore } = await load('morphology/attested-forms/parse-core.ts');

/** `[informal] grab, snatch ~ note` is the gloss `grab, snatch`. */
const readSenses = (senses) =>
  senses
    .split(' | ')
    .map((sense) => ({ gloss: sense.replace(/^\[[^\]]*\] /, '').replace(/ ~ .*/, '') }));

function loadTerms() {
  const core = readFileSync(pathOf('../public/glossaries/core.tsv'), 'utf8');
  const lines = core.split('\n').slice(1).filter(Boolean);
  return parseCore(core).map((term, line) => ({
    ...term,
    senses: readSenses(lines[line].split('\t')[4]),
  }));
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
  const taught = knowTerms(loadTerms());
  return {
    Sejajar: (source, target) => run(source, target, taught),
    'Sejajar, no glossary': (source, target) => run(source, target, {}),
  };
}
