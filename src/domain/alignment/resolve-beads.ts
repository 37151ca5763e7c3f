import type { Segment, SegmentId } from '../text/segment';
import type { Text } from '../text/text';
import type { Bead } from './bead';

/** A bead with its segments in hand. `isAside` when no part of its source asks for a translation. */
export type ResolvedBead = {
  readonly bead: Bead;
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  readonly isAside: boolean;
};

/**
 * Looks up the segments of every bead; throws a RangeError for a segment that the text does not have. What has not changed since `former`
 * is the same value.
 */
export function resolveBeads(
  { beads, source, target }: Pick<Text, 'beads' | 'source' | 'target'>,
  former: readonly ResolvedBead[] = [],
): readonly ResolvedBead[] {
  const sourceById = new Map(source.map((segment) => [segment.id, segment]));
  const targetById = new Map(target.map((segment) => [segment.id, segment]));
  const formerOf = new Map(former.map((resolved) => [resolved.bead, resolved]));
  return beads.map((bead) => {
    const sourceSegments = bead.source.map((id) => segmentAt(sourceById, id));
    const targetSegments = bead.target.map((id) => segmentAt(targetById, id));
    const known = formerOf.get(bead);
    const isSame =
      known?.source.every((segment, at) => segment === sourceSegments[at]) === true &&
      known.target.every((segment, at) => segment === targetSegments[at]);
    if (isSame) return known;
    return {
      bead,
      source: sourceSegments,
      target: targetSegments,
      isAside: sourceSegments.length > 0 && sourceSegments.every(({ kind }) => kind === 'aside'),
    };
  });
}

function segmentAt(segments: ReadonlyMap<SegmentId, Segment>, id: SegmentId): Segment {
  const segment = segments.get(id);
  if (!segment) throw new RangeError(`No segment ${id} among ${segments.size}`);
  return segment;
}
