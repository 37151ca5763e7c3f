import type { ResolvedBead } from '../../../domain/alignment/resolve-beads';

/** Pixels at the usual text size; a bead is measured as soon as it is mounted. */
const line = 24;
const segmentPadding = 17;
const beadPadding = 8;
const bandWidth = 100;
const bandHeight = 36;
const characterWidth = 7.9;

/** How tall a bead of a list of this width will be in a window of that one. */
export function estimateBeadHeight(listWidth: number, windowWidth: number) {
  const inColumns = windowWidth >= 720;
  const width = (inColumns ? (listWidth - bandWidth) / 2 : listWidth) - 32;
  return (resolved: ResolvedBead | undefined): number => {
    if (!resolved) return beadPadding;
    const source = heightOf(resolved.source, width);
    const target = heightOf(resolved.target, width);
    return (inColumns ? Math.max(source, target) : source + target + bandHeight) + beadPadding;
  };
}

function heightOf(segments: ResolvedBead['source'], width: number): number {
  let height = segments.length === 0 ? line + segmentPadding : 0;
  for (const { text } of segments)
    height += Math.ceil((text.length * characterWidth) / width) * line + segmentPadding;
  return height;
}
