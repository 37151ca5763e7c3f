import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ResolvedBead } from '../../domain/alignment/resolve-beads';
import { useStore } from '../../queries/store-context';
import { isDone, isGraded, textRecordsQuery } from '../../queries/text-records';
import { useWriteRecord } from '../../queries/write-record';
import { marks, type StudyMode } from '../../storage/records';

/** A part of a row that can have the focus. */
export type RowPart = 'words' | 'english' | 'field';

/** Asks a row to come into view and, where a part is named, to take the focus there. */
export type RowRequest = {
  readonly row: number;
  readonly part?: RowPart;
  /** Where in the row's source the word starts whose card is to open. */
  readonly word?: { readonly segment: number; readonly start: number };
};

export type RowActions = {
  /** The focus has come into this row. */
  readonly enter: (row: number) => void;
  readonly go: (request: RowRequest) => void;
  /** Marks a row as done, or not, and stays. */
  readonly mark: (row: number, done: boolean) => void;
  /** Goes on to the next row that is left: in Read mode the next not done, after marking this one; else the next without a grade. */
  readonly finish: (row: number) => void;
  readonly served: () => void;
  /** The row of a source segment of the text, and which segment of that row it is; both counted from 0. */
  readonly rowOfSegment: (segment: number) => { readonly row: number; readonly segment: number };
};

/** Which row is current, and the ways to move between rows. */
export function useRowNavigation(
  textId: string,
  beads: readonly ResolvedBead[],
  mode: StudyMode,
  firstRow: number,
) {
  const [currentRow, setCurrentRow] = useState(firstRow);
  const [request, setRequest] = useState<RowRequest | undefined>(
    firstRow < 0 ? undefined : { row: firstRow },
  );
  const [allDone, setAllDone] = useState(false);
  const { mark, nextRow } = useRowMarks(textId, beads, mode);

  const actions = useMemo<RowActions>(() => {
    const go = (to: RowRequest) => {
      const row = Math.min(Math.max(to.row, 0), beads.length - 1);
      setCurrentRow(row);
      setRequest({ ...to, row });
    };
    const finish = (row: number) => {
      if (mode === 'read') mark(row, true);
      const next = nextRow(row);
      setAllDone(next === undefined);
      if (next !== undefined) go({ row: next, part: 'field' });
    };
    const served = () => setRequest(undefined);
    return { enter: setCurrentRow, go, mark, finish, served, rowOfSegment: rowOfSegment(beads) };
  }, [beads, mark, mode, nextRow]);

  return { currentRow, request, allDone, actions };
}

/** The marks of rows, and which row is left. */
function useRowMarks(textId: string, beads: readonly ResolvedBead[], mode: StudyMode) {
  const client = useQueryClient();
  const store = useStore();
  const writeMark = useWriteRecord(marks);
  return useMemo(() => {
    const mark = (row: number, done: boolean) => {
      const resolved = beads[row];
      if (resolved && !resolved.isAside) void writeMark([textId, resolved.bead.id], { done });
    };
    const nextRow = (from: number) => {
      const records = client.getQueryData(textRecordsQuery(store, textId).queryKey);
      const isFinished = mode === 'read' ? isDone : isGraded;
      const done = beads.map(
        ({ bead, isAside }) => isAside || (records !== undefined && isFinished(records, bead.id)),
      );
      return nextUndone(done, from);
    };
    return { mark, nextRow };
  }, [beads, client, mode, store, textId, writeMark]);
}

/** Counts the segments when the first is asked for: every edit of an alignment makes new rows. */
function rowOfSegment(beads: readonly ResolvedBead[]): RowActions['rowOfSegment'] {
  let places: readonly ReturnType<RowActions['rowOfSegment']>[] | undefined;
  return (segment) => {
    places ??= beads.flatMap(({ source }, row) => source.map((_, at) => ({ row, segment: at })));
    return places[segment] ?? { row: 0, segment: 0 };
  };
}

/** The next row after `from`, round the end, that is not done; undefined when all others are. */
export function nextUndone(done: readonly boolean[], from: number): number | undefined {
  const rows = done.map((_, index) => (from + 1 + index) % done.length);
  return rows.find((row) => row !== from && !done[row]);
}
