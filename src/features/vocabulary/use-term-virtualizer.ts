import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useSyncExternalStore } from 'react';

type TermVirtualizerOptions = {
  readonly count: number;
  /** Pixels from the top of the page to the first row. */
  readonly top: number;
  /** The row that stays mounted wherever it is, since it holds the focus. */
  readonly at: number;
};

/** Below the sticky bar and the head of the table, and above the bar of changes, in pixels. */
const insets = { top: 110, bottom: 90 };

/** Which rows of the table are mounted while the window scrolls; all are equally high. */
export function useTermVirtualizer({ count, top, at }: TermVirtualizerOptions) {
  'use no memo';
  const height = useRowHeight();
  return useWindowVirtualizer({
    count,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: insets.top,
    scrollPaddingEnd: insets.bottom,
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      if (at < 0 || at >= count || rows.includes(at)) return rows;
      return [...rows, at].toSorted((one, other) => one - other);
    },
  });
}

const narrow = '(max-width: 47.99rem)';
const coarse = '(pointer: coarse)';

/** Two lines on a narrow screen, one line on a wide one; high enough to be touched. */
function useRowHeight(): number {
  const isNarrow = useMatches(narrow);
  const isCoarse = useMatches(coarse);
  if (isNarrow) return 64;
  return isCoarse ? 46 : 38;
}

function useMatches(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
  );
}
