import * as v from 'valibot';
import type { KeptEdit, LogPlace, Step } from '../domain/alignment/alignment-log';
import type { WorkChange } from '../domain/alignment/row-work';
import { attemptGrades } from './attempt-grades';
import { bead, beadId, segment, segmentId, segmentKind, side } from './text-parts';
import type { RecordKind } from './store';

/**
 * How a text is aligned: how far its steps are made; its path is `[textId]`. `start` is the fingerprint of the alignment that they begin
 * with: steps to another one are left alone.
 */
export type KeptAlignment = LogPlace & { readonly start: string };

/** One step; its path is `[textId, stepId]`. */
export type KeptStep = Omit<Step, 'id'>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const edit: v.GenericSchema<unknown, KeptEdit> = v.union([
  v.strictObject({ kind: v.literal('push'), at: count, side, newId: beadId }),
  v.strictObject({ kind: v.literal('pull'), at: count, side }),
  v.strictObject({ kind: v.literal('merge'), at: count }),
  v.strictObject({
    kind: v.literal('split'),
    at: count,
    source: count,
    target: count,
    newId: beadId,
  }),
  v.strictObject({ kind: v.literal('unlink'), at: count, newId: beadId }),
  v.strictObject({
    kind: v.literal('mark'),
    side,
    segment: segmentId,
    as: segmentKind,
  }),
  v.strictObject({
    kind: v.literal('split-segment'),
    side,
    segment: segmentId,
    offset: count,
    newId: segmentId,
  }),
  v.strictObject({ kind: v.literal('join-segments'), side, segment: segmentId }),
  v.strictObject({ kind: v.picklist(['accept', 'unaccept', 'accept-above']), at: count }),
  v.strictObject({ kind: v.literal('realign'), start: count, end: count, beads: v.array(bead) }),
  v.strictObject({ kind: v.literal('bring'), target: v.array(segment), beads: v.array(bead) }),
]);

const words = v.strictObject({ text: v.string() });
const attempt = v.strictObject({
  text: v.string(),
  grade: v.optional(v.picklist(attemptGrades)),
});
const mark = v.strictObject({ done: v.boolean() });

const change: v.GenericSchema<unknown, WorkChange> = v.union([
  v.strictObject({
    kind: v.literal('translation'),
    id: v.string(),
    from: v.optional(words),
    to: v.optional(words),
  }),
  v.strictObject({
    kind: v.literal('attempt'),
    id: v.string(),
    from: v.optional(attempt),
    to: v.optional(attempt),
  }),
  v.strictObject({
    kind: v.literal('mark'),
    id: v.string(),
    from: v.optional(mark),
    to: v.optional(mark),
  }),
]);

export const alignments: RecordKind<KeptAlignment> = {
  name: 'alignment',
  version: 1,
  schema: v.strictObject({
    start: v.string(),
    at: v.optional(v.string()),
    tip: v.optional(v.string()),
  }),
  migrations: [],
  keepsHistory: false,
};

export const alignmentSteps: RecordKind<KeptStep> = {
  name: 'alignment-step',
  version: 2,
  schema: v.strictObject({
    parent: v.optional(v.string()),
    edit,
    carried: v.array(change),
  }),
  // Version 1 had no edit `bring`.
  migrations: [(value) => value],
  keepsHistory: false,
};
