import { useSyncExternalStore } from 'react';
import { beginningOfTable } from '../../interchange/glossaries/read-glossary';
import { headOf } from '../../interchange/glossaries/readers/read-table';
import { guessColumns, type ColumnChoice } from '../../interchange/glossaries/table-columns';
import { useImportGlossary, type ImportEnd } from '../../queries/glossary-files';

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking'; readonly file: File }
  | {
      readonly kind: 'choosing';
      readonly file: File;
      /** The beginning of the table. */
      readonly raw: string;
      readonly choice: ColumnChoice;
    }
  | { readonly kind: 'running'; readonly file: File; readonly share: number }
  | { readonly kind: 'ended'; readonly file: File; readonly end: ImportEnd };

const beginningBytes = 1 << 17;

/** It goes on when the page is left, and is shown again when it is opened. */
let state: ImportState = { kind: 'idle' };
let cancelling: AbortController | undefined;
const listeners = new Set<() => void>();

function show(shown: ImportState) {
  state = shown;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** An import from the choice of a file to its report; there is one at a time. */
export function useImport() {
  const importGlossary = useImportGlossary();
  const start = async (file: File, choice?: ColumnChoice) => {
    const controller = new AbortController();
    cancelling = controller;
    show({ kind: 'running', file, share: 0 });
    const end = await importGlossary(file, {
      choice,
      signal: controller.signal,
      onProgress: (share) => show({ kind: 'running', file, share }),
    });
    show({ kind: 'ended', file, end });
  };
  return {
    state: useSyncExternalStore(subscribe, () => state),
    start,
    choose: async (file: File) => {
      show({ kind: 'looking', file });
      const looked = await look(file).catch(() => undefined);
      if (!looked) show({ kind: 'ended', file, end: { kind: 'unreadable' } });
      else if (looked.raw === undefined) await start(file);
      else show(chooseIn(file, looked.raw));
    },
    changeColumns: (choice: ColumnChoice) => {
      if (state.kind === 'choosing') show({ ...state, choice });
    },
    cancel: () => cancelling?.abort(),
    reset: () => show({ kind: 'idle' }),
  };
}

/** The beginning of a file when it is a table. */
async function look(file: File): Promise<{ readonly raw: string | undefined }> {
  const bytes = new Uint8Array(await file.slice(0, beginningBytes).arrayBuffer());
  const raw = beginningOfTable(bytes);
  // The last row of a beginning may be cut; that of a whole file is not, even without a line end.
  const isWhole = file.size <= beginningBytes;
  return { raw: raw !== undefined && isWhole ? `${raw}\n` : raw };
}

/** Where there is no row, nothing can be chosen. */
function chooseIn(file: File, raw: string): ImportState {
  const [first] = headOf(raw, 1);
  if (!first) return { kind: 'ended', file, end: { kind: 'nothing', skipped: [] } };
  return { kind: 'choosing', file, raw, choice: guessColumns(first.cells) };
}
