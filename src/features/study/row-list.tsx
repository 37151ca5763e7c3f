import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { ResolvedBead } from '../../domain/alignment/resolve-beads';
import { useSettings } from '../../queries/settings';
import type { Settings, StudyMode } from '../../storage/records';
import { PartBoundary } from '../../ui/part-boundary';
import { estimateRowHeight } from './estimate-row-height';
import { rememberHeights } from './remember-heights';
import { Row } from './row';
import styles from './row-list.module.css';
import type { RowActions, RowRequest } from './row-navigation';
import { useHasPainted } from './use-has-painted';
import { topRow, useRowVirtualizer } from './use-row-virtualizer';

type RowListProps = {
  readonly textId: string;
  readonly beads: readonly ResolvedBead[];
  readonly mode: StudyMode;
  /** The name of the vocabulary; undefined until it has been compiled. */
  readonly vocabulary: string | undefined;
  readonly currentRow: number;
  /** The row to begin with; 0 leaves the page at its top. */
  readonly firstRow: number;
  readonly request: RowRequest | undefined;
  readonly actions: RowActions;
  /** Hears which row is uppermost when scrolling has come to rest. */
  readonly onTopRow: (row: number) => void;
  /** Draws a row in another way than Read and Practise do. */
  readonly renderRow?: (row: number, resolved: ResolvedBead) => ReactNode;
  readonly estimate?: typeof estimateRowHeight;
  /** Pixels at the lower edge of the window that something covers. */
  readonly bottomInset?: number;
};

/** Where the list lies on the page, in pixels; a width of 0 until it has been laid out. */
type ListPlace = { readonly top: number; readonly width: number };

/** The rows of a text; of a long one only those in view, and the current one wherever it is. */
export function RowList(props: RowListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<ListPlace>({ top: 0, width: 0 });
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (box) setPlace({ top: box.top + window.scrollY, width: box.width });
  }, []);
  const { t } = useTranslation();
  return (
    <div ref={list} role="list" aria-label={t('study.rows')} className={styles.list}>
      {place.width > 0 && <VirtualRows {...props} place={place} />}
    </div>
  );
}

function VirtualRows(props: RowListProps & { readonly place: ListPlace }) {
  'use no memo'; // The virtualizer changes in place, which the compiler would take for no change.
  const { beads, currentRow, firstRow, request, place, onTopRow, bottomInset } = props;
  const { layout } = useSettings();
  const { t } = useTranslation();
  // A new way to name rows makes the virtualizer lay all of them out again.
  const keyOf = useCallback((row: number) => beads[row]?.bead.id ?? row, [beads]);
  const estimate = useRememberedEstimate(props.estimate ?? estimateRowHeight, place.width, layout);
  const virtualizer = useRowVirtualizer({
    count: beads.length,
    estimate: (row) => estimate(beads[row]),
    keyOf,
    listTop: place.top,
    alwaysMounted: currentRow,
    bottomInset: bottomInset ?? 40,
  });
  useScrolling(virtualizer, firstRow, request, onTopRow);
  return (
    <div style={{ height: virtualizer.getTotalSize() }}>
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
          <PartBoundary title={t('partFailed.row')} retry={t('common.retry')}>
            <RowAt {...props} row={index} />
          </PartBoundary>
        </div>
      ))}
    </div>
  );
}

function useRememberedEstimate(
  estimateOf: typeof estimateRowHeight,
  listWidth: number,
  layout: Settings['layout'],
) {
  const windowWidth = window.innerWidth;
  return useMemo(
    () => rememberHeights(estimateOf(listWidth, windowWidth, layout)),
    [estimateOf, listWidth, layout, windowWidth],
  );
}

/** Scrolls to where the page begins and to rows that are asked for, and tells where scrolling came to rest. */
function useScrolling(
  virtualizer: ReturnType<typeof useRowVirtualizer>,
  firstRow: number,
  request: RowRequest | undefined,
  onTopRow: (row: number) => void,
) {
  const [beginning] = useState(firstRow);
  const hasScrolled = useRef(false);
  const hasBegun = useRef(beginning === 0);
  const hasPainted = useHasPainted();
  const { isScrolling } = virtualizer;
  const size = virtualizer.getTotalSize();
  useEffect(() => {
    if (hasBegun.current) return undefined;
    // Rows that turn out higher than estimated push the first one away while the page is still being laid out.
    virtualizer.scrollToIndex(beginning, { align: 'start' });
    return hasPainted
      ? afterFrames(() => (hasBegun.current ||= topRow(virtualizer) === beginning || isAtEnd()))
      : undefined;
  }, [beginning, hasPainted, isScrolling, size, virtualizer]);
  useEffect(() => {
    if (request) virtualizer.scrollToIndex(request.row, { align: 'auto' });
  }, [request, virtualizer]);
  useEffect(() => {
    if (isScrolling) hasScrolled.current = true;
    else if (hasScrolled.current) {
      hasBegun.current ||= request !== undefined;
      if (hasBegun.current) onTopRow(topRow(virtualizer));
    }
  }, [isScrolling, onTopRow, request, virtualizer]);
  useEffect(() => onceScrolledByHand(() => (hasBegun.current = true)), []);
}

const isAtEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2;

/** Calls back when what was laid out has been drawn; gives the way to stop. */
function afterFrames(onDrawn: () => void) {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(onDrawn);
  });
  return () => cancelAnimationFrame(frame);
}

/** Calls back when the user turns the wheel, drags or presses a key; gives the way to stop. */
function onceScrolledByHand(onScroll: () => void) {
  const events = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
  for (const name of events) addEventListener(name, onScroll, { once: true, passive: true });
  return () => {
    for (const name of events) removeEventListener(name, onScroll);
  };
}

function RowAt({ row, beads, currentRow, request, ...rest }: RowListProps & { row: number }) {
  const resolved = beads[row];
  if (!resolved) return undefined;
  if (rest.renderRow) return rest.renderRow(row, resolved);
  return (
    <Row
      textId={rest.textId}
      row={row}
      resolved={resolved}
      mode={rest.mode}
      vocabulary={rest.vocabulary}
      isCurrent={row === currentRow}
      request={request?.row === row ? request : undefined}
      actions={rest.actions}
    />
  );
}
