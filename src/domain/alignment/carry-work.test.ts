import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Segment, SegmentId } from '../text/segment';
import type { Alignment } from './alignment';
import type { Bead, BeadId } from './bead';
import { carryToBrought, carryWork } from './carry-work';
import { applyChanges, type RowWork } from './row-work';
import { editAlignment } from './edit-alignment';
import type { AlignmentEdit } from './alignment-edit';

/** Letters are segments: `a=x bc=y d=`; the beads are called b1, b2 and so on, or by the name before a colon. */
function parse(notation: string): Alignment {
  const beads = notation.split(' ').map((bead, at): Bead => {
    const [name, sides = ''] = bead.includes(':') ? bead.split(':') : [`b${at + 1}`, bead];
    const [source = '', target = ''] = sides.split('=');
    return {
      id: (name ?? '') as BeadId,
      source: [...source] as SegmentId[],
      target: [...target] as SegmentId[],
    };
  });
  return {
    source: beads.flatMap(({ source }) => source.map(asSegment)),
    target: beads.flatMap(({ target }) => target.map(asSegment)),
    beads,
  };
}

const asSegment = (id: SegmentId): Segment => ({ id, kind: 'paragraph', text: id.toUpperCase() });

/** English, attempts and marks by id: `x: mine, b2? try, b1!` */
function work(notation: string): RowWork {
  const parts = notation.split(', ').filter(Boolean);
  const read = (mark: RegExp) =>
    parts.flatMap((part) => {
      const [, id = '', text = ''] = mark.exec(part) ?? [];
      return id ? [[id, text] as const] : [];
    });
  return {
    translations: new Map(read(/^(\w+): (.*)$/).map(([id, text]) => [id, { text }])),
    attempts: new Map(read(/^(\w+)\? (.*)$/).map(([id, text]) => [id, { text }])),
    marks: new Map(read(/^(\w+)(!)$/).map(([id]) => [id, { done: true }])),
  };
}

const say = ({ translations, attempts, marks }: RowWork) =>
  [
    ...[...translations].map(([id, { text }]) => `${id}: ${text}`),
    ...[...attempts].map(([id, { text }]) => `${id}? ${text}`),
    ...[...marks].filter(([, { done }]) => done).map(([id]) => `${id}!`),
  ]
    .toSorted()
    .join(', ')
    .replaceAll('\n\n', '/');

test.each([
  ['a border moves: English stays with its segment', 'a=xy b=z', 'x: X2', 'a=x b=yz', 'x: X2'],
  ['beads merge: attempts are joined', 'a=x b=y', 'b1? one, b2? two', 'ab=xy', 'b1? one/two'],
  ['beads merge: both were done', 'a=x b=y', 'b1!, b2!', 'ab=xy', 'b1!'],
  ['beads merge: one was not done', 'a=x b=y', 'b1!', 'ab=xy', ''],
  ['a bead splits: its halves are as done as it was', 'ab=xy', 'b1!', 'b1:a=x n:b=y', 'b1!, n!'],
  ['English beside nothing gets a segment', 'a= b=x', 'b1: mine', 'a=x b=', 'x: mine/X'],
  ['English beside nothing is merged', 'a=x b=', 'b2: mine', 'ab=x', 'x: X/mine'],
  ['two such are merged', 'a= b=', 'b1: one, b2: two', 'ab=', 'b1: one/two'],
  ['the first of two goes', 'a= b=', 'b1? one, b2? two', 'b2:ab=', 'b2? one/two'],
  ['all beads are new', 'a=x b=y', 'b1? one, b2? two, b2!', 'n:a=x m:b=y', 'm!, m? two, n? one'],
  ['a segment is joined to one that was edited', 'a=xy', 'x: X2', 'a=x', 'x: X2 Y'],
  ['a segment that was edited is joined', 'a=xy', 'y: Y2', 'a=x', 'x: X Y2'],
])('%s', (_, before, made, after, expected) => {
  const changes = carryWork(parse(before), parse(after), work(made));
  expect(say(applyChanges(work(made), changes))).toBe(expected);
});

test.each([
  ['English of a text that is the same stays', 'a=x b=y', 'x: mine', 'a=x b=z', 'x: mine'],
  ['English of a text that is gone goes', 'a=x b=y', 'x: mine', 'a=z b=y', ''],
  [
    'English beside nothing is that of what is there now',
    'a= b=y',
    'b1: mine',
    'a=z b=y',
    'z: mine',
  ],
  ['and stays where there is still nothing', 'a= b=y', 'b1: mine', 'a= b=z', 'b1: mine'],
  [
    'attempts and marks stay with the source',
    'a=x b=y',
    'b2? try, b2!',
    'n:a= m:b=xy',
    'm!, m? try',
  ],
])('a target side is brought: %s', (_, before, made, after, expected) => {
  const changes = carryToBrought(parse(before), parse(after), work(made));
  expect(say(applyChanges(work(made), changes))).toBe(expected);
});

test('no word of the user is ever where no row shows it', () => {
  const shapes = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 2, maxLength: 6 });
  const draws = fc.array(fc.tuple(fc.nat(5), fc.nat(), fc.boolean()), { maxLength: 8 });
  fc.assert(
    fc.property(shapes, draws, (drawn, edits) => {
      let alignment = build(drawn);
      let kept = writeEverywhere(alignment);
      const words = wordsOf(kept);
      for (const [at, edit] of edits.entries()) {
        const next = editAlignment(alignment, makeUp(alignment, edit, at));
        kept = applyChanges(kept, carryWork(alignment, next, kept));
        alignment = next;
      }
      const cells = new Set(cellsOf(alignment));
      for (const id of kept.translations.keys()) expect(cells).toContain(id);
      const beads = new Set<string>(alignment.beads.map(({ id }) => id));
      for (const id of kept.attempts.keys()) expect(beads).toContain(id);
      expect(wordsOf(kept)).toEqual(words);
    }),
    { numRuns: 500 },
  );
});

function build(shapes: readonly (readonly [number, number])[]): Alignment {
  let next = 0;
  const ids = (side: string, count: number) =>
    Array.from({ length: count }, () => `${side}${(next += 1)}`).join('');
  const beads = shapes
    .filter(([source, target]) => source + target > 0)
    .map(([source, target], at) => ({
      id: `b${at}` as BeadId,
      source: ids('s', source).match(/s\d+/g) ?? [],
      target: ids('t', target).match(/t\d+/g) ?? [],
    }));
  const made = (
    beads.length > 0 ? beads : [{ id: 'b0' as BeadId, source: ['s1'], target: [] }]
  ).map(({ id, source, target }): Bead => ({
    id,
    source: [...source] as SegmentId[],
    target: [...target] as SegmentId[],
  }));
  return {
    source: made.flatMap(({ source }) => source.map(asSegment)),
    target: made.flatMap(({ target }) => target.map(asSegment)),
    beads: made,
  };
}

const cellsOf = ({ beads }: Alignment): string[] =>
  beads.flatMap(({ id, target }): string[] => (target.length > 0 ? [...target] : [id]));

const writeEverywhere = (alignment: Alignment): RowWork => ({
  translations: new Map(cellsOf(alignment).map((id) => [id, { text: `own-${id}` }])),
  attempts: new Map(alignment.beads.map(({ id }) => [id, { text: `try-${id}` }])),
  marks: new Map(),
});

const wordsOf = ({ translations, attempts }: RowWork) =>
  [...translations.values(), ...attempts.values()]
    .flatMap(({ text }) => text.match(/(?:own|try)-\w+/g) ?? [])
    .toSorted();

function makeUp(
  { beads }: Alignment,
  [kind, place, isSource]: readonly [number, number, boolean],
  step: number,
): AlignmentEdit {
  const at = place % beads.length;
  const side = isSource ? 'source' : 'target';
  const newId = `n${step}` as BeadId;
  const edits: readonly AlignmentEdit[] = [
    { kind: 'push', at, side, newId },
    { kind: 'pull', at, side },
    { kind: 'merge', at },
    { kind: 'split', at, source: 1, target: isSource ? 1 : 0, newId },
    { kind: 'unlink', at, newId },
    {
      kind: 'realign',
      start: at,
      end: at + 1,
      beads: beads.slice(at, at + 1).map((bead) => ({ ...bead, id: newId })),
    },
  ];
  return edits[kind] ?? { kind: 'merge', at };
}
