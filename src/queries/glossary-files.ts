import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { failure, success, type Result } from '../domain/result';
import type { GlossaryFault, SkippedEntry } from '../interchange/glossaries/draft-term';
import type { ColumnChoice } from '../interchange/glossaries/table-columns';
import type { WrittenFormat } from '../interchange/glossaries/write-glossary';
import { glossaryUses } from '../storage/glossary-uses';
import {
  changeGlossaries,
  hasRoomFor,
  readGlossary,
  type KeptGlossary,
} from '../storage/glossaries/glossary-database';
import { importedGlossaries } from '../storage/glossaries/glossary-records';
import type { StorageError, Store } from '../storage/store';
import { exportOffThread, importOffThread } from '../workers/glossary-client';
import type { GlossaryFile } from '../workers/word-tasks';
import { loadImported } from './imported-glossaries';
import { useStore } from './store-context';
import { loadBundled, loadCore } from './vocabulary';

/** How an import ended. */
export type ImportEnd =
  | {
      readonly kind: 'imported';
      readonly title: string;
      readonly terms: number;
      readonly skipped: readonly SkippedEntry[];
    }
  /** There was no term in it that could be used. */
  | { readonly kind: 'nothing'; readonly skipped: readonly SkippedEntry[] }
  | { readonly kind: 'faulty'; readonly fault: GlossaryFault }
  | { readonly kind: 'not-kept'; readonly error: StorageError }
  /** With all that is kept it would be more than a backup holds. */
  | { readonly kind: 'too-much' }
  | { readonly kind: 'cancelled' | 'unreadable' };

type ImportOptions = {
  readonly choice: ColumnChoice | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
};

/** How much of the work it is to read a file; the rest is to keep what was read. */
const readingShare = 0.9;

/** Imports a glossary: all of it, or nothing where it is cancelled or fails. */
export function useImportGlossary() {
  const client = useQueryClient();
  const store = useStore();
  return async (file: File, { choice, signal, onProgress }: ImportOptions): Promise<ImportEnd> => {
    const core = await loadCore(client);
    const tell = (share: number) => onProgress(share * readingShare);
    const question = { kind: 'import', file, choice, ...core } as const;
    const read = await importOffThread(question, { signal, onProgress: tell }).catch(
      () => undefined,
    );
    if (signal.aborted) return { kind: 'cancelled' };
    if (!read) return { kind: 'unreadable' };
    if (!read.ok) return { kind: 'faulty', fault: read.error };
    const { terms, parts, skipped } = read.value;
    if (terms === 0) return { kind: 'nothing', skipped };
    const title = read.value.title ?? withoutExtension(file.name);
    const kept = await keep(store, newGlossary(title, parts), {
      signal,
      onProgress: (share) => onProgress(readingShare + share * (1 - readingShare)),
    });
    return kept ?? { kind: 'imported', title, terms, skipped };
  };
}

/** Undefined when it was kept. */
async function keep(
  store: Store,
  glossary: KeptGlossary,
  options: Parameters<typeof changeGlossaries>[1],
): Promise<ImportEnd | undefined> {
  if (!(await hasRoomFor(glossary))) return { kind: 'too-much' };
  const changed = await changeGlossaries({ put: [glossary] }, options);
  if (changed.ok) {
    await store.write(glossaryUses, [glossary.id], { isOn: true });
    return undefined;
  }
  if (changed.error.kind === 'cancelled') return { kind: 'cancelled' };
  return { kind: 'not-kept', error: changed.error };
}

function newGlossary(title: string, parts: readonly string[]): KeptGlossary {
  const now = new Date();
  const chance = Math.floor(Math.random() * 36 ** 4).toString(36);
  return {
    id: `imported-${now.getTime().toString(36)}-${chance}`,
    version: importedGlossaries.version,
    revision: 1,
    savedAt: now.toISOString(),
    title,
    parts,
  };
}

const withoutExtension = (name: string) => name.replace(/\.[^.]{1,8}$/, '') || name;

/** Takes an imported glossary away; what is given puts it back as it was. */
export function useRemoveGlossary() {
  const store = useStore();
  return async (
    id: string,
  ): Promise<Result<() => Promise<StorageError | undefined>, StorageError>> => {
    const read = await readGlossary(id);
    if (!read.ok) return read;
    const glossary = read.value;
    const use = await store.read(glossaryUses, [id]);
    const isOn = !use.ok || (use.value?.value.isOn ?? true);
    const changed = await changeGlossaries({ remove: [id] });
    if (!changed.ok) return failure(storageErrorOf(changed.error));
    await store.remove(glossaryUses, [id]);
    const putBack = async () => {
      const put = await changeGlossaries({ put: glossary ? [glossary] : [] });
      if (!put.ok) return storageErrorOf(put.error);
      await store.write(glossaryUses, [id], { isOn });
      return undefined;
    };
    return success(putBack);
  };
}

/** Nobody cancels what is done in a moment. */
const storageErrorOf = (error: StorageError | { readonly kind: 'cancelled' }): StorageError =>
  error.kind === 'cancelled' ? { kind: 'unavailable' } : error;

type ExportedGlossary = { readonly id: string; readonly isImported: boolean };

/** A glossary as a file; undefined when it cannot be read. */
export function useExportGlossary() {
  const client = useQueryClient();
  return async (
    glossary: ExportedGlossary,
    format: WrittenFormat,
  ): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const file = await loadGlossary(client, glossary);
    if (!file) return undefined;
    const written = await exportOffThread({ kind: 'export', glossary: file, format }).catch(
      () => undefined,
    );
    return written?.ok ? written.value : undefined;
  };
}

async function loadGlossary(
  client: QueryClient,
  { id, isImported }: ExportedGlossary,
): Promise<GlossaryFile | undefined> {
  if (!isImported) return loadBundled(client, id);
  const loaded = await loadImported(id);
  return loaded.ok ? loaded.value : undefined;
}
