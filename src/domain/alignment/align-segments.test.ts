import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignInSteps, alignSegments, type ComputedBead } from './align-segments';

const story = `Pada hari Senin, 832 orang tiba di Palu.
Gubernur Sulawesi Tengah berbicara tentang aktivitas organisasi itu.
Apakah mereka akan pulang?
Dua puluh lima rumah dibangun dengan biaya Rp1.500,50 juta.
Presiden Joko Widodo berkunjung pada 30 September 2018.
Baca juga: Harga beras naik
Semua orang gembira!`.split('\n');

const translation = `On Monday, 832 people arrived in Palu.
The governor of Central Sulawesi talked about the activity of that organisation.
Will they go home?
Twenty-five houses were built at a cost of Rp1,500.50 million.
President Joko Widodo visited on September 30, 2018.
Everybody was glad!`.split('\n');

/** `0=0 1,2=1 3=`: places of source segments, and of their target segments. */
const notation = (beads: readonly ComputedBead[]) =>
  beads.map(({ source, target }) => `${listed(source)}=${listed(target)}`).join(' ');

const listed = ({ start, end }: ComputedBead['source']) =>
  Array.from({ length: end - start }, (_, at) => start + at).join();

const codes = (beads: readonly ComputedBead[]) =>
  beads.map(({ doubts }) => doubts.map(({ code }) => code).join());

test('a story and its translation, with a link that only one of them has', () => {
  expect(notation(alignSegments(story, translation))).toBe('0=0 1=1 2=2 3=3 4=4 5= 6=5');
});

test('sentences that the translator joined', () => {
  const joined = [
    ...translation.slice(0, 3),
    translation.slice(3, 5).join(' '),
    ...translation.slice(5),
  ];
  expect(notation(alignSegments(story, joined))).toBe('0=0 1=1 2=2 3,4=3 5= 6=4');
});

test('a sentence that the translator left out', () => {
  expect(notation(alignSegments(story, translation.toSpliced(1, 1)))).toBe(
    '0=0 1= 2=1 3=2 4=3 5= 6=4',
  );
});

test('a number that is not in the translation is a reason for doubt', () => {
  const changed = [translation[0]?.replace('832', '238') ?? '', ...translation.slice(1)];
  const [first] = alignSegments(story, changed);
  expect(first?.doubts).toContainEqual({
    code: 'missing-number',
    side: 'source',
    numbers: ['832'],
  });
  expect(first?.doubts).toContainEqual({
    code: 'missing-number',
    side: 'target',
    numbers: ['238'],
  });
});

test('a name of both texts that is not in the bead is a reason for doubt', () => {
  const source = ['Kami bertemu Joko di Palu.', 'Kata Joko, ia senang.', 'Lalu Joko pulang.'];
  const target = ['We met Joko in Palu.', 'He is happy, said Joko.', 'Then he went home.'];
  expect(alignSegments(source, target)[2]?.doubts).toContainEqual({
    code: 'missing-name',
    side: 'source',
    names: ['joko'],
  });
});

test('a counterpart of quite another length is a reason for doubt', () => {
  const fixed = { source: { start: 0, end: 1 }, target: { start: 0, end: 1 } };
  const long = Array.from({ length: 6 }, () => translation[1]).join(' ');
  expect(codes(alignSegments(story, [long, ...translation.slice(1)]))[0]).toContain('length');
  expect(codes(alignSegments(story, [long, ...translation.slice(1)], { fixed: [fixed] }))[0]).toBe(
    '',
  );
});

test('a lexicon and dictionary forms tell what letters do not', () => {
  const source = ['Kucing tidur.', 'Anjing makan.', 'Burung-burung terbang.'];
  const target = ['Birds flew.', 'The cat sleeps.'];
  const lexicon = new Map([
    ['kucing', ['cat']],
    ['tidur', ['sleep']],
    ['burung', ['bird']],
  ]);
  const aligned = alignSegments(source.toSpliced(1, 1).toReversed(), target, { lexicon });
  expect(notation(aligned)).toBe('0=0 1=1');
  expect(aligned[0]?.confidence).toBeGreaterThan(0.8);
});

test('other languages are aligned without a lexicon', () => {
  const german = ['Die Nation hat 1.200 Stationen.', 'Die Universität ist in Berlin.', 'Warum?'];
  const french = ['La nation a 1,200 stations.', 'L’université est à Berlin.', 'Pourquoi ?'];
  const languages = { source: 'de', target: 'fr' };
  expect(notation(alignSegments(german, french, { languages }))).toBe('0=0 1=1 2=2');
});

test('a text and itself are aligned one to one, and that is sure', () => {
  for (const { source, target, confidence } of alignSegments(story, story)) {
    expect(source).toEqual(target);
    expect(confidence).toBeGreaterThan(0.95);
  }
});

const segment = fc.oneof(
  fc.constantFrom(
    ...story,
    ...translation,
    '',
    ' ',
    '.',
    '1',
    '"“(',
    'A',
    '人口は1,234人です',
    '\ud83d',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const side = fc.array(segment, { maxLength: 12 });

const allOf = (texts: readonly string[]) => ({ start: 0, end: texts.length });

/** Whether the beads cover both sides in order, without empty ones. */
function expectComplete(
  beads: readonly ComputedBead[],
  source: readonly string[],
  target: readonly string[],
) {
  let before = { source: 0, target: 0 };
  for (const bead of beads) {
    expect(bead.source.start).toBe(before.source);
    expect(bead.target.start).toBe(before.target);
    before = { source: bead.source.end, target: bead.target.end };
    expect(before.source + before.target).toBeGreaterThan(bead.source.start + bead.target.start);
    expect(bead.confidence).toBeGreaterThanOrEqual(0);
    expect(bead.confidence).toBeLessThanOrEqual(1);
  }
  expect(before).toEqual({ source: allOf(source).end, target: allOf(target).end });
}

test('whatever is aligned, both sides are complete and in order', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(side, side, (source, target) => {
      expectComplete(alignSegments(source, target), source, target);
    }),
    { numRuns: 5_000 },
  );
});

const fixedBead = fc
  .tuple(fc.nat(3), fc.nat(3), fc.nat(4), fc.nat(4))
  .filter(([, , n, m]) => n + m > 0);

test('fixed beads are kept, of whatever shape', () => {
  fc.assert(
    fc.property(side, side, fc.array(fixedBead, { maxLength: 4 }), (source, target, drawn) => {
      const fixed = [];
      let from = { source: 0, target: 0 };
      for (const [skipSource, skipTarget, sources, targets] of drawn) {
        const start = { source: from.source + skipSource, target: from.target + skipTarget };
        const end = { source: start.source + sources, target: start.target + targets };
        if (end.source > source.length || end.target > target.length) break;
        fixed.push({
          source: { start: start.source, end: end.source },
          target: { start: start.target, end: end.target },
        });
        from = end;
      }
      const beads = alignSegments(source, target, { fixed });
      expectComplete(beads, source, target);
      for (const bead of fixed)
        expect(beads).toContainEqual({ ...bead, confidence: 1, doubts: [] });
    }),
    { numRuns: 1_000 },
  );
});

test('fixed beads out of order are a broken invariant', () => {
  const one = { source: { start: 1, end: 2 }, target: { start: 1, end: 2 } };
  const other = { source: { start: 0, end: 1 }, target: { start: 0, end: 1 } };
  expect(() => alignSegments(story, translation, { fixed: [one, other] })).toThrow('out of order');
});

test('the share done rises, and whoever takes the steps can stop', () => {
  const shares = [...alignInSteps(manyLines(2_000), manyLines(2_000), {})];
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

const manyLines = (count: number) =>
  Array.from(
    { length: count },
    (_, line) => `Line ${line} of Story${line % 97}, told on day ${line * 7}.`,
  );

test.each([
  ['an empty side', [], story],
  ['a giant segment', ['kata Palu 832 '.repeat(100_000)], translation],
  ['two giant segments', ['a b c 1 2 3 '.repeat(100_000)], ['a b c 1 2 3 '.repeat(100_000)]],
  ['a segment and thousands', ['Palu'], manyLines(5_000)],
  [
    'identical lines',
    Array.from({ length: 20_000 }, () => 'Ya.'),
    Array.from({ length: 20_000 }, () => 'Yes.'),
  ],
])('%s: done within bounds', { timeout: 60_000 }, (_, source, target) => {
  expectComplete(alignSegments(source, target), source, target);
});
