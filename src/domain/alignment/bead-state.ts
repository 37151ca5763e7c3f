import type { Bead } from './bead';
import type { ResolvedBead } from './resolve-beads';

const unsure = 0.6;

type BeadMarks = Pick<Bead, 'origin' | 'confidence' | 'doubts'>;

/** Whether a bead that was worked out should be looked at: something speaks against it, or it is hardly likelier than not. */
export const isDoubtful = ({ origin, confidence = 1, doubts = [] }: BeadMarks) =>
  origin === 'computed' && (doubts.length > 0 || confidence < unsure);

/** How many segments each side has: `2–1`. */
export const shapeOf = ({ source, target }: Bead) => `${source.length}–${target.length}`;

/** How far the alignment of a text is. */
export type AlignmentCounts = {
  readonly beads: number;
  readonly asides: number;
  /** How many beads have each shape, asides left out, the commonest first. */
  readonly shapes: readonly (readonly [string, number])[];
  readonly accepted: number;
  readonly doubtful: number;
  /** Neither accepted nor asides. */
  readonly left: number;
};

export function countBeads(rows: readonly ResolvedBead[]): AlignmentCounts {
  const shapes = new Map<string, number>();
  let asides = 0;
  let accepted = 0;
  let doubtful = 0;
  for (const { bead, isAside } of rows) {
    if (isAside) {
      asides += 1;
      continue;
    }
    const shape = shapeOf(bead);
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    if (bead.origin === 'accepted') accepted += 1;
    if (isDoubtful(bead)) doubtful += 1;
  }
  const byCount = [...shapes].toSorted((one, other) => other[1] - one[1]);
  const left = rows.length - asides - accepted;
  return { beads: rows.length, asides, shapes: byCount, accepted, doubtful, left };
}

/**
 * The doubtful row that comes after `from`, or before it, round the end: in the order of the text, or from the least sure to the surest.
 * Undefined when there is none but `from`.
 */
export function nextDoubtful(
  rows: readonly ResolvedBead[],
  from: number,
  step: 1 | -1,
  worstFirst: boolean,
): number | undefined {
  const doubtful = rows.flatMap(({ bead, isAside }, row) =>
    isDoubtful(bead) && !isAside ? [row] : [],
  );
  const sure = (row: number) => rows[row]?.bead.confidence ?? 1;
  if (worstFirst) doubtful.sort((one, other) => sure(one) - sure(other));
  const at = doubtful.indexOf(from);
  if (at >= 0) return doubtful.length > 1 ? doubtful.at((at + step) % doubtful.length) : undefined;
  if (worstFirst) return step > 0 ? doubtful[0] : doubtful.at(-1);
  if (step > 0) return doubtful.find((row) => row > from) ?? doubtful[0];
  return doubtful.findLast((row) => row < from) ?? doubtful.at(-1);
}
