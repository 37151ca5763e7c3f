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
 * Looks up the segments of every bead; throws a RangeError where beads do not name them in the order of the text. What has not changed
 * since `former` is the same value.
 */
export function resolveBeads(
  { beads, source, target }: Pick<Text, 'beads' | 'source' | 'target'>,
  former: readonly ResolvedBead[] = [],
): readonly ResolvedBead[] {
  const takeSource = takeInOrder(source);
  const takeTarget = takeInOrder(target);
  const knownOf = formerFinder(former, beads.length);
  return beads.map((bead, at) => {
    const known = knownOf(bead, at);
    const sourceSegments = takeSource(bead.source, known?.source);
    const targetSegments = takeTarget(bead.target, known?.target);
    if (sourceSegments === known?.source && targetSegments === known.target) return known;
    return {
      bead,
      source: sourceSegments,
      target: targetSegments,
      isAside: sourceSegments.length > 0 && sourceSegments.every(({ kind }) => kind === 'aside'),
    };
  });
}

/** Gives the former row of a bead; most beads are as far from the start or from the end as they were. */
function formerFinder(former: readonly ResolvedBead[], count: number) {
  let byBead: ReadonlyMap<Bead, ResolvedBead> | undefined;
  return (bead: Bead, at: number): ResolvedBead | undefined => {
    const fromStart = former[at];
    if (fromStart?.bead === bead) return fromStart;
    const fromEnd = former[at + former.length - count];
    if (fromEnd?.bead === bead) return fromEnd;
    byBead ??= new Map(former.map((resolved) => [resolved.bead, resolved]));
    return byBead.get(bead);
  };
}

/** Gives the segments that beads name, `known` ones where they are the same; beads name them in the order of the text. */
function takeInOrder(segments: readonly Segment[]) {
  let next = 0;
  return (ids: readonly SegmentId[], known?: readonly Segment[]): readonly Segment[] => {
    const first = next;
    next += ids.length;
    if (known?.every((segment, at) => segment === segments[first + at]) === true) return known;
    return ids.map((id, at) => {
      const segment = segments[first + at];
      if (segment?.id !== id)
        throw new RangeError(`No segment ${id} at ${first + at} of ${segments.length}`);
      return segment;
    });
  };
}
