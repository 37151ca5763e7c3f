import { queryOptions, useQuery } from '@tanstack/react-query';
import { success, type Result } from '../domain/result';
import type { Translation } from '../storage/records';
import type { JournaledStore } from '../storage/journaled-store';
import type { RecordKind, RecordPath, StorageError } from '../storage/store';
import { useStore } from './store-context';

/** What once stood in a field; its text is undefined where the field was set back. */
export type PastText = {
  readonly text: string | undefined;
  readonly savedAt: string;
  readonly sitting: string;
};

export type TextHistory = {
  /** Newest first. */
  readonly versions: readonly PastText[];
  readonly unreadable: number;
};

/** A kind of record that holds the text of one field. */
export type TextKind = RecordKind<Translation>;

const historyQuery = (store: JournaledStore, kind: TextKind, path: RecordPath) =>
  queryOptions({
    queryKey: ['history', kind.name, ...path],
    queryFn: () => readHistory(store, kind, path),
    staleTime: 0,
    gcTime: 0,
  });

/** All that a field ever held, read anew each time that it is asked for; undefined until read. */
export function useHistory(
  kind: TextKind,
  path: RecordPath,
): Result<TextHistory, StorageError> | undefined {
  return useQuery(historyQuery(useStore(), kind, path)).data;
}

async function readHistory(
  store: JournaledStore,
  kind: TextKind,
  path: RecordPath,
): Promise<Result<TextHistory, StorageError>> {
  const history = await store.history(kind, path);
  if (!history.ok) return history;
  const { revisions, unreadable } = history.value;
  const versions = revisions.map((made) => ({
    text: made.kind === 'written' ? made.value.text : undefined,
    savedAt: made.savedAt,
    sitting: made.sitting,
  }));
  return success({ versions: versions.toReversed(), unreadable });
}
