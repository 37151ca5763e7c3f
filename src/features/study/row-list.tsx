import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResolvedBead } from '../../domain/alignment/resolve-beads';
import type { CompiledGlossary } from '../../domain/glossary/compile-glossary';
import { useSettings } from '../../queries/settings';
import type { StudyMode } from '../../storage/records';
import { estimateRowHeight } from './estimate-row-height';
import { Row } from './row';
import type { RowActions, RowRequest } from './row-navigation';
import styles from './row-list.module.css';

type RowListProps = {
  readonly textId: string;
  readonly beads: readonly ResolvedBead[];
  readonly mode: StudyMode;
  readonly glossary: CompiledGlossary | undefined;
  readonly currentRow: number;
  /** The row to begin with; 0 leaves the page at its top. */
  readonly firstRow: number;
  readonly request: RowRequest | undefined;
  readonly actions: RowActions;
  /** Hears which row is uppermost when scrolling has come to rest. */
  readonly onTopRow: (row: number) => void;
};

/** A text this short is mounted whole, so that the browser's own search finds every word of it. */
const rowsMountedWhole = 150;

/** Below the sticky bar. */
const topInset = 72;

/** The rows of a text; of a long one only those in view, and the current one wherever it is. */
export function RowList(props: RowListProps) {
  'use no memo'; // The virtualizer changes in place, which the compiler would take for no change.
  const { beads, currentRow, firstRow, request } = props;
  const { t } = useTranslation();
  const { layout } = useSettings();
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ top: 0, width: 1000 });
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (box) setPlace({ top: box.top + window.scrollY, width: box.width });
  }, []);

  const virtualizer = useWindowVirtualizer({
    count: beads.length,
    estimateSize: (index) => estimateRowHeight(beads[index], place.width, layout),
    getItemKey: (index) => beads[index]?.bead.id ?? index,
    overscan: beads.length <= rowsMountedWhole ? beads.length : 6,
    scrollMargin: place.top,
    scrollPaddingStart: topInset,
    scrollPaddingEnd: 40,
    rangeExtractor: (range) => withRow(range, currentRow),
    onChange: (instance, isScrolling) => {
      if (!isScrolling) props.onTopRow(topRow(instance.getVirtualItems(), instance.scrollOffset));
    },
  });

  useEffect(() => {
    if (firstRow > 0 && place.top > 0) virtualizer.scrollToIndex(firstRow, { align: 'start' });
    // Only where the page begins; later the user scrolls.
  }, [place.top > 0]);
  useEffect(() => {
    if (request) virtualizer.scrollToIndex(request.row, { align: 'auto' });
  }, [request, virtualizer]);

  return (
    <div
      ref={list}
      role="list"
      aria-label={t('study.rows')}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <div
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          role="listitem"
          aria-label={t('row.name', { number: index + 1 })}
          aria-setsize={beads.length}
          aria-posinset={index + 1}
          className={styles.item}
          style={{ top: start - place.top }}
        >
          <RowAt {...props} index={index} />
        </div>
      ))}
    </div>
  );
}

function RowAt({ index, beads, currentRow, request, ...rest }: RowListProps & { index: number }) {
  const resolved = beads[index];
  if (!resolved) return undefined;
  return (
    <Row
      textId={rest.textId}
      row={index}
      resolved={resolved}
      mode={rest.mode}
      glossary={rest.glossary}
      isCurrent={index === currentRow}
      request={request?.row === index ? request : undefined}
      actions={rest.actions}
    />
  );
}

function withRow(range: Range, row: number): number[] {
  const rows = defaultRangeExtractor(range);
  if (row < 0 || row >= range.count || rows.includes(row)) return rows;
  return [...rows, row].toSorted((one, other) => one - other);
}

function topRow(
  items: readonly { readonly index: number; readonly end: number }[],
  scrollOffset: number | null,
): number {
  const top = (scrollOffset ?? 0) + topInset;
  return items.find(({ end }) => end > top)?.index ?? 0;
}
