import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermOrder } from '../../domain/glossary/choose-terms';
import type { ListedTerm } from '../../domain/glossary/list-terms';
import { termKey } from '../../domain/glossary/text-places';
import type { AllTerms } from '../../queries/all-terms';
import { editTerm } from '../../queries/term-editor';
import { BulkBar } from './bulk-bar';
import { nothingSelected, type RowSelection } from './row-selection';
import { TableHead } from './table-head';
import { TermRow } from './term-row';
import styles from './term-table.module.css';
import { onTableKey, selectByPointer } from './table-keys';
import { useBulkChanges } from './use-bulk-changes';
import type { ChosenTerms } from './use-chosen-terms';
import { useTermVirtualizer } from './use-term-virtualizer';

type TermTableProps = {
  readonly all: AllTerms;
  readonly chosen: ChosenTerms;
  /** They are hidden words. */
  readonly isHidden: boolean;
  readonly order: TermOrder;
  readonly onOrder: (order: TermOrder) => void;
};

/** The words as a table of which the rows in view are mounted. One tab stop: arrows move, Space and Shift select, Enter opens. */
export function TermTable({ all, chosen, isHidden, order, onOrder }: TermTableProps) {
  const { t } = useTranslation('vocabulary');
  const { rows } = chosen;
  const keys = rows.map(({ glossaryId, id }) => termKey(glossaryId, id));
  const [selection, setSelection] = useState<RowSelection>(nothingSelected);
  const at = Math.min(selection.at, rows.length - 1);
  const selected = rows.filter((_, row) => selection.keys.has(keys[row] ?? ''));
  const changes = useBulkChanges(selected.length > 0 ? selected : rows.slice(at, at + 1));
  const edit = (row: number) => openEditor(all, isHidden ? undefined : rows[row]);
  return (
    <>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={t('title')}
        aria-multiselectable
        aria-rowcount={rows.length + 1}
        className={styles.table}
        onKeyDown={(event) =>
          onTableKey(event, { selection: { ...selection, at }, setSelection, keys, edit, changes })
        }
      >
        <TableHead order={order} onOrder={onOrder} />
        <Rows {...{ all, chosen, keys, selection, at, setSelection, edit }} />
      </div>
      {selection.keys.size > 0 && selected.length > 0 && (
        <BulkBar
          selected={selected}
          isHidden={isHidden}
          changes={changes}
          onEdit={() => edit(selected[0] ? rows.indexOf(selected[0]) : -1)}
          onClear={() => setSelection({ ...nothingSelected, at, anchor: at })}
        />
      )}
    </>
  );
}

function openEditor({ vocabulary }: AllTerms, term: ListedTerm | undefined) {
  if (!term) return;
  const { glossaryId, id, lemma } = term;
  editTerm({ vocabulary, of: { glossaryId, termId: id, lemma } });
}

type RowsProps = Pick<TermTableProps, 'all' | 'chosen'> & {
  readonly keys: readonly string[];
  readonly selection: RowSelection;
  readonly at: number;
  readonly setSelection: (selection: RowSelection) => void;
  readonly edit: (row: number) => void;
};

function Rows({ all, chosen, keys, selection, at, setSelection, edit }: RowsProps) {
  'use no memo'; // The virtualizer changes in place, which the compiler would take for no change.
  const place = useRef<HTMLDivElement>(null);
  const top = useTop(place);
  const virtualizer = useTermVirtualizer({ count: chosen.rows.length, top, at });
  // Not the last row of a list that has become shorter: it is searched just now.
  useFocusedRow(place, selection.at, (row) => virtualizer.scrollToIndex(row, { align: 'auto' }));
  return (
    <div
      ref={place}
      role="rowgroup"
      className={styles.rows}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, start, size }) => {
        const term = chosen.rows[index];
        const key = keys[index] ?? '';
        return (
          term && (
            <TermRow
              key={key}
              term={term}
              level={chosen.facts.levelOf(term)}
              met={chosen.facts.metOf(term)}
              title={all.titles.get(term.glossaryId)}
              row={index}
              isSelected={selection.keys.has(key)}
              isTabStop={index === at}
              style={{ transform: `translateY(${start - top}px)`, height: size }}
              onSelect={(how) => setSelection(selectByPointer(selection, index, keys, how))}
              onOpen={() => edit(index)}
            />
          )
        );
      })}
    </div>
  );
}

/** Pixels from the top of the page. */
function useTop(place: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const box = place.current?.getBoundingClientRect();
    if (box) setTop(box.top + window.scrollY);
  }, [place]);
  return top;
}

/** The row that is gone to comes into view and takes the focus, also when the row that had it is gone by then. */
function useFocusedRow(
  place: RefObject<HTMLElement | null>,
  at: number,
  scrollTo: (row: number) => void,
) {
  const shown = useRef(at);
  useLayoutEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    scrollTo(at);
    place.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });
}
