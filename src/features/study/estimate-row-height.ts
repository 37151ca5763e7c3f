import type { ResolvedBead } from '../../domain/alignment/resolve-beads';
import type { Settings } from '../../storage/records';

/** Pixels at the medium text size; a row is measured as soon as it is mounted. */
const sourceLine = 31;
const targetLine = 31;
const rowPadding = 38;
const numberColumn = 38;
const columnGap = 48;
const characterWidth = 8.6;

/** How tall a row of a list of this width will be in a window of that one, so that the scroll bar is right before it has been measured. */
export function estimateRowHeight(
  listWidth: number,
  windowWidth: number,
  layout: Settings['layout'],
) {
  const inColumns = layout === 'side-by-side' && windowWidth >= 900;
  const width = (listWidth - numberColumn - (inColumns ? columnGap : 0)) / (inColumns ? 2 : 1);
  return (resolved: ResolvedBead | undefined): number => {
    if (!resolved) return rowPadding;
    const source = linesOf(resolved.source, width) * sourceLine;
    const target = layout === 'source-only' ? 0 : linesOf(resolved.target, width) * targetLine;
    return (inColumns ? Math.max(source, target) : source + target) + rowPadding;
  };
}

function linesOf(segments: ResolvedBead['source'], width: number): number {
  let lines = 0;
  for (const { text } of segments) lines += Math.ceil((text.length * characterWidth) / width);
  return lines;
}
