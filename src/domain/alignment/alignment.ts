import type { Segment, SegmentId } from '../text/segment';
import type { ComputedBead } from './align-segments';
import type { Bead, BeadId } from './bead';
import type { SegmentPair } from './evidence/segment-range';

/** Two sides and the beads that tie them. Read bead after bead, the segments of each side come all, once and in order. */
export type Alignment = {
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  readonly beads: readonly Bead[];
};

/** Beads for what the aligner found; `fixed` ones stay the beads they were. `newId` gives an id at each call. */
export function makeBeads(
  { source, target, beads }: Alignment,
  computed: readonly ComputedBead[],
  newId: () => BeadId,
): readonly Bead[] {
  const accepted = new Map(
    beads.filter(({ origin }) => origin === 'accepted').map((bead) => [keyOf(bead), bead]),
  );
  return computed.map(({ confidence, doubts, ...pair }) => {
    const sides = {
      source: idsOf(source, pair.source),
      target: idsOf(target, pair.target),
    };
    const kept = accepted.get(keyOf(sides));
    return kept ?? { id: newId(), ...sides, origin: 'computed', confidence, doubts };
  });
}

type Sides = Pick<Bead, 'source' | 'target'>;

const keyOf = ({ source, target }: Sides) => JSON.stringify([source, target]);

const idsOf = (segments: readonly Segment[], { start, end }: SegmentPair['source']) =>
  segments.slice(start, end).map(({ id }): SegmentId => id);

/** The accepted beads by the places of their segments, as the aligner wants beads that stay; `isFixed` may ask for others. */
export function listAccepted(
  { beads }: Alignment,
  isFixed: (bead: Bead) => boolean = ({ origin }) => origin === 'accepted',
): readonly SegmentPair[] {
  const accepted: SegmentPair[] = [];
  let source = 0;
  let target = 0;
  for (const bead of beads) {
    const pair = {
      source: { start: source, end: source + bead.source.length },
      target: { start: target, end: target + bead.target.length },
    };
    if (isFixed(bead)) accepted.push(pair);
    source = pair.source.end;
    target = pair.target.end;
  }
  return accepted;
}
