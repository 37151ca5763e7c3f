import type { Segment, SegmentId } from '../text/segment';
import type { ComputedBead } from './align-segments';
import { makeBeads, type Alignment } from './alignment';
import type { AlignmentEdit } from './alignment-edit';
import type { BeadId } from './bead';
import { keepBeadIds } from './keep-bead-ids';

type NewIds = { readonly segment: () => SegmentId; readonly bead: () => BeadId };

/** Puts another target side in the place of the one there is; segments of the same text, and beads that begin alike, keep their ids. */
export function planBring(
  alignment: Alignment,
  brought: readonly Pick<Segment, 'kind' | 'text'>[],
  computed: readonly ComputedBead[],
  newIds: NewIds,
): Extract<AlignmentEdit, { kind: 'bring' }> {
  const target = keepSegmentIds(alignment.target, brought, newIds.segment);
  const made = makeBeads({ ...alignment, target }, computed, newIds.bead);
  return { kind: 'bring', target, beads: keepBeadIds(alignment.beads, made) };
}

function keepSegmentIds(
  former: readonly Segment[],
  brought: readonly Pick<Segment, 'kind' | 'text'>[],
  newId: () => SegmentId,
): readonly Segment[] {
  const idsOf = new Map<string, SegmentId[]>();
  for (const { id, text } of former.toReversed()) {
    const ids = idsOf.get(text);
    if (ids) ids.push(id);
    else idsOf.set(text, [id]);
  }
  return brought.map(({ kind, text }) => ({ id: idsOf.get(text)?.pop() ?? newId(), kind, text }));
}
