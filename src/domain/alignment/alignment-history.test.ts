import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Segment, SegmentId } from '../text/segment';
import type { Alignment } from './alignment';
import type { AlignmentEdit } from './alignment-edit';
import { emptyHistory, makeEdit, redo, undo } from './alignment-history';
import type { Bead, BeadId } from './bead';
import { editAlignment } from './edit-alignment';

const id = (letter: string) => letter as SegmentId;

const asSegment = (name: SegmentId): Segment => ({
  id: name,
  kind: 'paragraph',
  text: `${name} ${name}.`,
});

const shape = fc.tuple(fc.nat(3), fc.nat(3)).filter(([source, target]) => source + target > 0);
const alignments = fc.array(shape, { minLength: 1, maxLength: 8 }).map((shapes): Alignment => {
  let next = 0;
  const ids = (side: string, count: number) =>
    Array.from({ length: count }, () => id(`${side}${(next += 1)}`));
  const beads = shapes.map(([source, target], index): Bead => ({
    id: `b${index}` as BeadId,
    source: ids('s', source),
    target: ids('t', target),
    ...(index % 3 === 0 && { origin: 'computed', confidence: 0.5, doubts: [{ code: 'rival' }] }),
  }));
  return {
    source: beads.flatMap(({ source }) => source.map(asSegment)),
    target: beads.flatMap(({ target }) => target.map(asSegment)),
    beads,
  };
});

/** Numbers that an edit is made of, whatever the alignment has become by then. */
type Draw = {
  readonly kind: number;
  readonly at: number;
  readonly other: number;
  readonly isSource: boolean;
};
const draws = fc.array(
  fc.record({ kind: fc.nat(11), at: fc.nat(), other: fc.nat(), isSource: fc.boolean() }),
  { maxLength: 20 },
);

function makeUp({ source, target, beads }: Alignment, draw: Draw, step: number): AlignmentEdit {
  const side = draw.isSource ? 'source' : 'target';
  const at = draw.at % beads.length;
  const segments = draw.isSource ? source : target;
  const segment = segments[draw.other % Math.max(1, segments.length)]?.id;
  const newId = `n${step}` as BeadId;
  const edits: AlignmentEdit[] = [
    { kind: 'push', at, side, newId },
    { kind: 'pull', at, side },
    { kind: 'merge', at },
    { kind: 'split', at, source: draw.other % 3, target: draw.other % 2, newId },
    { kind: 'unlink', at, newId },
    { kind: 'accept', at },
    { kind: 'unaccept', at },
    { kind: 'accept-above', at },
    { kind: 'realign', start: at, end: at + 1, beads: beads.slice(at, at + 1) },
  ];
  if (segment !== undefined) {
    edits.push(
      { kind: 'mark', side, segment, as: draw.at % 2 === 0 ? 'aside' : 'heading' },
      { kind: 'split-segment', side, segment, offset: draw.at % 7, newId: id(`m${step}`) },
      { kind: 'join-segments', side, segment },
    );
  }
  return edits[draw.kind % edits.length] ?? { kind: 'accept', at };
}

const start = (alignment: Alignment) => ({ alignment, history: emptyHistory });
const saved = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;
const plain = (segments: readonly Segment[]) =>
  segments
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/g, '');

test('after any edits both sides are complete and in order', () => {
  fc.assert(
    fc.property(alignments, draws, (alignment, drawn) => {
      const after = drawn.reduce(
        (made, draw, step) => editAlignment(made, makeUp(made, draw, step)),
        alignment,
      );
      for (const side of ['source', 'target'] as const) {
        expect(after.beads.flatMap((bead) => bead[side])).toEqual(
          after[side].map((segment) => segment.id),
        );
        expect(plain(after[side])).toBe(plain(alignment[side]));
      }
      for (const bead of after.beads)
        expect(bead.source.length + bead.target.length).toBeGreaterThan(0);
    }),
    { numRuns: 1_000 },
  );
});

test('undoing everything gives the start back, redoing everything the end, also from what was saved', () => {
  fc.assert(
    fc.property(alignments, draws, (alignment, drawn) => {
      const end = drawn.reduce(
        (made, draw, step) => makeEdit(made, makeUp(made.alignment, draw, step)),
        start(alignment),
      );
      let back = saved(end);
      while (back.history.past.length > 0) back = undo(back);
      expect(back.alignment).toEqual(alignment);
      let forth = saved(back);
      while (forth.history.future.length > 0) forth = redo(forth);
      expect(forth).toEqual(end);
      expect(undo(back)).toBe(back);
      expect(redo(end)).toBe(end);
    }),
    { numRuns: 1_000 },
  );
});

test('editing and saving commute', () => {
  fc.assert(
    fc.property(alignments, draws, (alignment, drawn) => {
      let edited = start(alignment);
      let reloaded = start(alignment);
      for (const [step, draw] of drawn.entries()) {
        const edit = makeUp(edited.alignment, draw, step);
        edited = makeEdit(edited, edit);
        reloaded = saved(makeEdit(reloaded, saved(edit)));
      }
      expect(reloaded).toEqual(edited);
    }),
    { numRuns: 300 },
  );
});

test('an edit forgets what had been undone', () => {
  fc.assert(
    fc.property(alignments, (alignment) => {
      const marked = { kind: 'accept-above', at: 0 } as const;
      const again = makeEdit(undo(makeEdit(start(alignment), marked)), marked);
      expect(again.history.past).toHaveLength(1);
      expect(redo(again)).toBe(again);
    }),
  );
});
