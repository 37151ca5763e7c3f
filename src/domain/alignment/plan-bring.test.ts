import { expect, test } from 'vitest';
import type { Segment, SegmentId } from '../text/segment';
import type { Alignment } from './alignment';
import type { Bead, BeadId } from './bead';
import { editAlignment, invertEdit } from './edit-alignment';
import { planBring } from './plan-bring';

const segments = (side: string, texts: string): Segment[] =>
  Array.from(texts, (text, at) => ({ id: `${side}${at}` as SegmentId, kind: 'paragraph', text }));

const tie = (at: number, origin: Pick<Bead, 'origin'> = {}): Bead => ({
  id: `b${at}` as BeadId,
  source: [`s${at}` as SegmentId],
  target: [`t${at}` as SegmentId],
  ...origin,
});

const beads = [tie(0, { origin: 'accepted' }), tie(1)];

const before: Alignment = { source: segments('s', 'ab'), target: segments('t', 'xy'), beads };

const one = (at: number) => ({ start: at, end: at + 1 });
const pair = (at: number, target = one(at)) => ({
  source: one(at),
  target,
  confidence: 0.5,
  doubts: [],
});

function bring(texts: string) {
  let made = 0;
  const newId = () => `n${(made += 1)}`;
  const brought = Array.from(texts, (text) => ({ kind: 'paragraph' as const, text }));
  const computed = [pair(0), pair(1, { start: 1, end: texts.length })];
  return planBring(before, brought, computed, {
    segment: () => newId() as SegmentId,
    bead: () => newId() as BeadId,
  });
}

test('segments of the same text keep their ids, and so do beads that begin alike', () => {
  const after = editAlignment(before, bring('xzy'));
  expect(after.target.map(({ id, text }) => `${id}${text}`)).toEqual(['t0x', 'n1z', 't1y']);
  expect(after.beads.map(({ id, origin }) => `${id} ${origin}`)).toEqual([
    'b0 accepted',
    'b1 computed',
  ]);
});

test('the same text twice has two ids', () => {
  expect(bring('xx').target.map(({ id }) => id)).toEqual(['t0', 'n1']);
});

test('it can be taken back', () => {
  const edit = bring('zz');
  const inverse = invertEdit(before, edit);
  expect(inverse && editAlignment(editAlignment(before, edit), inverse)).toEqual(before);
});

test('beads that leave text out are refused', () => {
  const edit = { ...bring('xy'), beads: beads.slice(1) };
  expect(() => editAlignment(before, edit)).toThrow(RangeError);
});
