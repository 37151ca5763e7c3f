import { isBeadId, type BeadId } from '../domain/alignment/bead';
import { isSegmentId, type SegmentId } from '../domain/text/segment';

/** An id that nothing else has. */
export function newId(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `n${high.toString(36)}${low.toString(36)}`;
}

export const newBeadId = (): BeadId => made(newId(), isBeadId);

export const newSegmentId = (): SegmentId => made(newId(), isSegmentId);

function made<Id extends string>(id: string, isId: (text: string) => text is Id): Id {
  if (!isId(id)) throw new RangeError(`“${id}” is no id`);
  return id;
}
