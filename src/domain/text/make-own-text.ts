import { countBeads, type AlignmentCounts } from '../alignment/bead-state';
import type { ComputedBead } from '../alignment/align-segments';
import { toBeadId, type Bead, type BeadId } from '../alignment/bead';
import { resolveBeads } from '../alignment/resolve-beads';
import type { SegmentPair, SegmentRange } from '../alignment/evidence/segment-range';
import { toSegmentId, type Segment } from './segment';
import type { Text } from './text';

export type NewSegment = Pick<Segment, 'kind' | 'text'>;

/** Who made a bead, and how sure it is. */
export type BeadMarks = Pick<Bead, 'origin' | 'confidence' | 'doubts'>;

/** A bead that is still without an id, by the places of its segments. */
export type NewBead = SegmentPair &
  BeadMarks & {
    /** Its translation is finished. */
    readonly isDone?: true;
  };

/** Two sides that a user brought, and what ties them. */
export type NewSides = {
  readonly source: readonly NewSegment[];
  readonly target: readonly NewSegment[];
  readonly beads: readonly NewBead[];
};

/** Makes a text of sides that are tied; segments and beads get ids, which never change. */
export const makeOwnText = (
  { source, target, beads }: NewSides,
  heading: Omit<Text, 'languages' | 'source' | 'target' | 'beads'>,
): Text => ({
  ...heading,
  languages: { source: 'id', target: 'en' },
  source: source.map(({ kind, text }, at) => ({ id: sourceId(at), kind, text })),
  target: target.map(({ kind, text }, at) => ({ id: targetId(at), kind, text })),
  beads: beads.map((bead, at) => ({
    ...marksOf(bead),
    id: beadId(at),
    source: placesIn(bead.source).map(sourceId),
    target: placesIn(bead.target).map(targetId),
  })),
});

export const marksOf = ({ origin, confidence, doubts }: BeadMarks): BeadMarks => ({
  ...(origin && { origin }),
  ...(confidence !== undefined && { confidence }),
  ...(doubts && { doubts }),
});

/** The beads that are done in the text that is made of some sides. */
export const listDone = ({ beads }: NewSides): readonly BeadId[] =>
  beads.flatMap(({ isDone }, at) => (isDone ? [beadId(at)] : []));

const beadId = (at: number) => toBeadId(`b${at + 1}`);
const sourceId = (at: number) => toSegmentId(`s${at + 1}`);
const targetId = (at: number) => toSegmentId(`t${at + 1}`);

const placesIn = ({ start, end }: SegmentRange) =>
  Array.from({ length: end - start }, (_, at) => start + at);

/** A side by itself: each segment in a bead of its own. */
export const withoutTarget = (source: readonly NewSegment[]): NewSides => ({
  source,
  target: [],
  beads: source.map((_, at) => ({
    source: { start: at, end: at + 1 },
    target: { start: 0, end: 0 },
  })),
});

/** Beads as the aligner found them. */
export const asComputed = (beads: readonly ComputedBead[]): readonly NewBead[] =>
  beads.map((bead) => ({ ...bead, origin: 'computed' }));

/** What the beads would be counted as in the text that is made of them. */
export function countNewBeads(sides: NewSides): AlignmentCounts {
  const heading = { id: '', title: { id: '', en: '' }, level: 'B1', glossaries: [] } as const;
  const provenance = { publisher: '', description: heading.title };
  return countBeads(resolveBeads(makeOwnText(sides, { ...heading, provenance })));
}
