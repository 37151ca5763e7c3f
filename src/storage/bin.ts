import { success, type Result } from '../domain/result';
import type { JournaledStore } from './journaled-store';
import { binned } from './own-texts';
import { parseRecordKey } from './record-key';
import type { StorageError } from './store';

/** How long a text stays in the bin. */
export const binDays = 30;

const dayMilliseconds = 86_400_000;

/** Removes a text, all that was made of it and the histories of that, or nothing. */
export const deleteText = (store: Pick<JournaledStore, 'removeForGood'>, textId: string) =>
  store.removeForGood((key) => belongsTo(key, textId));

/** The same, and does not leave the histories to an idle moment. */
export async function deleteTextAtOnce(
  store: Pick<JournaledStore, 'removeForGood' | 'compact'>,
  textId: string,
): Promise<Result<undefined, StorageError>> {
  const deleted = await deleteText(store, textId);
  if (!deleted.ok) return deleted;
  let compacted = await store.compact();
  while (compacted.ok && !compacted.value.isFinished) compacted = await store.compact();
  return deleted;
}

/** Deletes what has been in the bin for longer than it stays there. */
export async function purgeBin(
  store: Pick<JournaledStore, 'list' | 'removeForGood'>,
  now: Date,
): Promise<Result<undefined, StorageError>> {
  const listed = await store.list(binned, []);
  if (!listed.ok) return listed;
  const before = new Date(now.getTime() - binDays * dayMilliseconds).toISOString();
  for (const { path, value } of listed.value) {
    if (value.deletedAt > before) continue;
    const deleted = await deleteText(store, path[0] ?? '');
    if (!deleted.ok) return deleted;
  }
  return success(undefined);
}

/** Every kind of record that belongs to a text has its id first in its path; a word family belongs to none. */
function belongsTo(key: string, textId: string): boolean {
  const record = parseRecordKey(key);
  return record !== undefined && record.kind !== 'familiarity' && record.path[0] === textId;
}
