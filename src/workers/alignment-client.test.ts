import { afterEach, expect, test } from 'vitest';
import { connectAligner } from './alignment-client';
import { serveAlignment } from './serve-alignment';

const ports: MessagePort[] = [];

/** An aligner whose other end runs in this thread. */
function makeAligner() {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveAlignment(port2);
  const aligner = connectAligner(port1);
  port1.start();
  port2.start();
  return aligner;
}

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

const lines = (count: number) =>
  Array.from({ length: count }, (_, line) => `Line ${line} of Story${line % 97}, day ${line * 7}.`);

test('what is aligned comes back', async () => {
  const beads = await makeAligner().align({ source: lines(3), target: lines(3) });
  expect(beads.map(({ source }) => source.start)).toEqual([0, 1, 2]);
});

test('glossaries that were taught are used, and a broken one is passed over', async () => {
  const aligner = makeAligner();
  const task = { source: ['Kucing-kucing tertidur.'], target: ['Cats slept.'] };
  const [untaught] = await aligner.align(task);
  const raw = [
    'lemma\troot\tclass\tband\tsenses\tvariants\thomonym',
    'kucing\t=\tn\t1\tcat',
    'tidur\t=\tv\t1\tsleep, be asleep',
  ].join('\n');
  const file = { id: 'core', title: { id: 'Inti', en: 'Core' }, file: 'core.tsv', raw };
  aligner.teach([{ ...file, file: 'broken.json' }, file]);
  const [taught] = await aligner.align(task);
  expect(taught?.confidence).toBeGreaterThan(untaught?.confidence ?? 1);
});

test('progress is heard, and it rises', async () => {
  const shares: number[] = [];
  const task = { source: lines(1_000), target: lines(1_000) };
  await makeAligner().align(task, { onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
});

test('work can be stopped, and others go on', async () => {
  const aligner = makeAligner();
  const stop = new AbortController();
  const task = { source: lines(5_000), target: lines(5_000) };
  const stopped = aligner.align(task, {
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('Enough')),
  });
  const other = aligner.align({ source: lines(2), target: lines(2) });
  await expect(stopped).rejects.toThrow('Enough');
  expect(await other).toHaveLength(2);
  await expect(aligner.align(task, { signal: stop.signal })).rejects.toThrow('Enough');
});

test('what is asked wrongly fails', async () => {
  const one = { source: { start: 1, end: 2 }, target: { start: 1, end: 2 } };
  const task = { source: lines(2), target: lines(2), fixed: [one, one] };
  await expect(makeAligner().align(task)).rejects.toThrow('out of order');
});
