import { isDoubtful } from '../../domain/alignment/bead-state';
import type { NewBead } from '../../domain/text/make-own-text';
import type { BroughtSegment } from './use-sides';

/** What stands beside each other in the preview. */
export type PreviewRow = {
  readonly source: readonly BroughtSegment[];
  readonly target: readonly BroughtSegment[];
  /** Left out before the sides are aligned. */
  readonly bead?: { readonly shape: string; readonly isDoubtful: boolean };
};

type Segments = readonly BroughtSegment[];

/** Bead by bead once the sides are aligned; before, simply one after the other. */
export function toRows(
  source: Segments,
  target: Segments,
  beads: readonly NewBead[] | undefined,
): readonly PreviewRow[] {
  if (beads) return beads.map((bead) => toRow(source, target, bead));
  return Array.from({ length: Math.max(source.length, target.length) }, (_, at) => ({
    source: source.slice(at, at + 1),
    target: target.slice(at, at + 1),
  }));
}

function toRow(source: Segments, target: Segments, bead: NewBead): PreviewRow {
  const sides = {
    source: source.slice(bead.source.start, bead.source.end),
    target: target.slice(bead.target.start, bead.target.end),
  };
  const shape = `${sides.source.length}–${sides.target.length}`;
  return { ...sides, bead: { shape, isDoubtful: isDoubtful(bead) } };
}
