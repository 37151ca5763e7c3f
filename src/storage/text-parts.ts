import * as v from 'valibot';
import type { Bead, BeadId } from '../domain/alignment/bead';
import type { Segment, SegmentId } from '../domain/text/segment';

const isText = (value: unknown) => typeof value === 'string';

export const segmentId = v.custom<SegmentId>(isText);
export const beadId = v.custom<BeadId>(isText);
export const side = v.picklist(['source', 'target']);
export const segmentKind = v.picklist(['paragraph', 'heading', 'aside']);

export const segment: v.GenericSchema<unknown, Segment> = v.strictObject({
  id: segmentId,
  kind: segmentKind,
  text: v.string(),
});

const doubt = v.union([
  v.strictObject({ code: v.literal('length'), deviation: v.number() }),
  v.strictObject({ code: v.literal('missing-number'), side, numbers: v.array(v.string()) }),
  v.strictObject({ code: v.literal('missing-name'), side, names: v.array(v.string()) }),
  v.strictObject({ code: v.literal('unmatched-words'), matched: v.number() }),
  v.strictObject({ code: v.literal('rival') }),
]);

export const bead: v.GenericSchema<unknown, Bead> = v.strictObject({
  id: beadId,
  source: v.array(segmentId),
  target: v.array(segmentId),
  origin: v.exactOptional(v.picklist(['computed', 'edited', 'accepted'])),
  confidence: v.exactOptional(v.number()),
  doubts: v.exactOptional(v.array(doubt)),
});
