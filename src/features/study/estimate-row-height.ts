import type { ResolvedBead } from '../../domain/alignment/resolve-beads';
import type { Settings } from '../../storage/records';

/** Pixels at the medium text size; a row is measured as soon as it is mounted. */
const sourceLine = 31;
const targetLine = 28.5;
const rowPadding = 36;
const numberColumn = 38;
const columnGap = 48;
const characterWidth = 8.6;

/** How tall a row will be, so that the scroll bar is right before the row has been measured. */
export function estimateRowHeight(
  resolved: ResolvedBead | undefined,
  listWidth: number,
  layout: Settings['layout'],
): number {
  if (!resolved) return rowPadding;
  const inColumns = layout === 'side-by-side' && window.innerWidth >= 900;
  const width = (listWidth - numberColumn - (inColumns ? columnGap : 0)) / (inColumns ? 2 : 1);
  const source = linesOf(resolved.source, width) * sourceLine;
  const target = linesOf(resolved.target, width) * targetLine;
  if (layout === 'source-only') return source + rowPadding;
  return (inColumns ? Math.max(source, target) : source + target) + rowPadding;
}

const linesOf = (segments: ResolvedBead['source'], width: number) =>
  segments.reduce(
    (lines, { text }) => lines + Math.ceil((text.length * characterWidth) / width),
    0,
  );
