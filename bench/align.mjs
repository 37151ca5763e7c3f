/**
 * `npm run bench:align -- <folder>`: how well segments are aligned, and how fast, beside other tools.
 *
 * The folder holds documents as three files each, `<kind>-<number>.<noise>` with the endings .id, .en (a segment a line) and .gold (a bead
 * a line, `[0, 1]:[0]`, line numbers from 0). They can be made of NTREX-128 (https://github.com/MicrosoftTranslator/NTREX, CC BY-SA 4.0),
 * newstest2019 in English and Indonesian, by joining, splitting, dropping and inserting lines. They are no part of this project.
 */
import { galeChurch } from './align-gale-church.mjs';
import { readGold, scoreAll } from './align-gold.mjs';
import { hunalign } from './align-hunalign.mjs';
import { loadOurs } from './align-ours.mjs';
import { concatenate } from './align-sizes.mjs';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Which folder? npm run bench:align -- <folder>');

const tools = { ...loadOurs(), hunalign, 'Gale–Church': galeChurch };
/** Above so many segments a full table takes too long. */
const mostFor = { 'Gale–Church': 2_000 };

const kinds = readGold(folder);
/** Where there is nothing to measure, a dash. */
const digits = (value, count = 3) => (Number.isNaN(value) ? '–' : value.toFixed(count));

async function alignAll(align, documents) {
  const aligned = [];
  for (const { source, target, beads } of documents) {
    const { beads: found } = await align(source, target);
    aligned.push({ gold: beads, found });
  }
  return aligned;
}

const row = (tool, { strict, lax, gaps, errors, area, caught }) => ({
  tool,
  'strict F1': digits(strict),
  'lax F1': digits(lax),
  'gap F1': digits(gaps),
  errors,
  'confidence, area': digits(area),
  'errors in least sure tenth': `${(100 * caught).toFixed(0)} %`,
});

for (const [kind, documents] of kinds) {
  const segments = documents.reduce((sum, { source }) => sum + source.length, 0);
  console.log(
    `\n${kind}: ${documents.length} documents of about ${Math.round(segments / documents.length)} segments`,
  );
  const rows = [];
  for (const [tool, align] of Object.entries(tools)) {
    rows.push(row(tool, scoreAll(await alignAll(align, documents))));
  }
  console.table(rows);
}

/** Accuracy, processor time and memory on one long text. */
async function measure(tool, text) {
  const align = tools[tool];
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const start = process.cpuUsage();
  const { beads, most } = await align(text.source, text.target);
  const seconds = process.cpuUsage(start).user / 1e6;
  const used =
    most === undefined ? '–' : `${((most - heapUsed - arrayBuffers) / 1e6).toFixed(0)} MB`;
  return {
    ...row(tool, scoreAll([{ gold: text.beads, found: beads }])),
    seconds: digits(seconds, 2),
    memory: used,
  };
}

async function measureAll(kind, size) {
  const text = concatenate(kinds.get(kind), size);
  console.log(`\n${kind}, joined: ${text.source.length} and ${text.target.length} segments`);
  const rows = [];
  for (const tool of Object.keys(tools)) {
    if (text.source.length <= (mostFor[tool] ?? Infinity)) rows.push(await measure(tool, text));
  }
  console.table(rows);
}

const long = [...kinds.keys()].filter((kind) => /^dev200\.(?:std|hard)$/.test(kind));
for (const kind of long) {
  for (const size of [200, 1_000, 10_000, 27_000]) await measureAll(kind, size);
}
