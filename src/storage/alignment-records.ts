import * as v from 'valibot';
import type { KeptEdit, LogPlace, Step } from '../domain/alignment/alignment-log';
import type { Bead, BeadId } from '../domain/alignment/bead';
import type { WorkChange } from '../domain/alignment/row-work';
import type { SegmentId } from '../domain/text/segment';
import { attemptGrades } from './attempt-grades';
import type { RecordKind } from './store';

/**
 * How a text is aligned: how far its steps are made; its path is `[textId]`. `start` is the fingerprint of the alignment that they begin
 * with: steps to another one are left alone.
 */
export type KeptAlignment = LogPlace & { readonly start: string };

/** One step; its path is `[textId, stepId]`. */
export type KeptStep = Omit<Step, 'id'>;

const isText = (value: unknown) => typeof value === 'string';
const segmentId = v.custom<SegmentId>(isText);
const beadId = v.custom<BeadId>(isText);
const side = v.picklist(['source', 'target']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const doubt = v.union([
  v.strictObject({ code: v.literal('length'), deviation: v.number() }),
  v.strictObject({ code: v.literal('missing-number'), side, numbers: v.array(v.string()) }),
  v.strictObject({ code: v.literal('missing-name'), side, names: v.array(v.string()) }),
  v.strictObject({ code: v.literal('unmatched-words'), matched: v.number() }),
  v.strictObject({ code: v.literal('rival') }),
]);

const bead: v.GenericSchema<unknown, Bead> = v.strictObject({
  id: beadId,
  source: v.array(segmentId),
  target: v.array(segmentId),
  origin: v.exactOptional(v.picklist(['computed', 'edited', 'accepted'])),
  confidence: v.exactOptional(v.number()),
  doubts: v.exactOptional(v.array(doubt)),
});

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
    as: v.picklist(['paragraph', 'heading', 'aside']),
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
  version: 1,
  schema: v.strictObject({
    parent: v.optional(v.string()),
    edit,
    carried: v.array(change),
  }),
  migrations: [],
  keepsHistory: false,
};
