import { toBeadId, type BeadId } from '../domain/alignment/bead';
import { toSegmentId, type SegmentId } from '../domain/text/segment';

/** An id that nothing else has. */
export function newId(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `n${high.toString(36)}${low.toString(36)}`;
}

export const newBeadId = (): BeadId => toBeadId(newId());

export const newSegmentId = (): SegmentId => toSegmentId(newId());
