import {
  defaultRangeExtractor,
  useWindowVirtualizer,
  type Range,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useHasPainted } from './use-has-painted';

/** A text this short is mounted whole, so that the browser's own search finds every word of it. */
const rowsMountedWhole = 150;

/** Below the sticky bar, in pixels. */
const topInset = 72;

type RowVirtualizerOptions = {
  readonly count: number;
  /** Pixels that a row is likely to take; each is measured as soon as it is mounted. */
  readonly estimate: (row: number) => number;
  readonly keyOf: (row: number) => string | number;
  /** Pixels from the top of the page to the first row. */
  readonly listTop: number;
  /** A row that stays mounted wherever it is; -1 for none. */
  readonly alwaysMounted: number;
  /** Pixels at the lower edge of the window that a row in view keeps clear of. */
  readonly bottomInset: number;
};

/** Which rows are mounted while the window scrolls, and where each of them lies. */
export function useRowVirtualizer(options: RowVirtualizerOptions) {
  'use no memo';
  const { count, estimate, keyOf, listTop, alwaysMounted, bottomInset } = options;
  const hasPainted = useHasPainted();
  return useWindowVirtualizer({
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: hasPainted ? (count <= rowsMountedWhole ? count : 6) : 0,
    scrollMargin: listTop,
    scrollPaddingStart: topInset,
    scrollPaddingEnd: bottomInset,
    rangeExtractor: (range) => withRow(range, alwaysMounted),
  });
}

/** The uppermost row that can be seen. */
export function topRow(virtualizer: Virtualizer<Window, Element>): number {
  const top = (virtualizer.scrollOffset ?? 0) + topInset;
  return virtualizer.getVirtualItems().find(({ end }) => end > top)?.index ?? 0;
}

function withRow(range: Range, row: number): number[] {
  const rows = defaultRangeExtractor(range);
  if (row < 0 || row >= range.count || rows.includes(row)) return rows;
  return [...rows, row].toSorted((one, other) => one - other);
}
