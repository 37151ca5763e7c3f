/** The aligner of the app, with the core glossary and the analyser of Indonesian words. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));

async function load(file) {
  return (await runnerImport(pathOf(`../src/${file}`), { configFile: false, logLevel: 'error' }))
    .module;
}

const { alignInSteps } = await load('domain/alignment/align-segments.ts');
const { knowTerms } = await load('domain/alignment/evidence/know-terms.ts');
const { readBundledCore } = await load('interchange/read-bundled-core.ts');

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
  const taught = knowTerms(readBundledCore().terms);
  return {
    Sejajar: (source, target) => run(source, target, taught),
    'Sejajar, no glossary': (source, target) => run(source, target, {}),
  };
}
