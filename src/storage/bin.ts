import { success, type Result } from '../domain/result';
import type { JournaledStore } from './journaled-store';
import { binned } from './own-texts';
import { parseRecordKey } from './record-key';
import { isRemoval, nextStamp, type KeyedRevision } from './revision';
import type { StorageError } from './store';

/** How long a text stays in the bin. */
export const binDays = 30;

const dayMilliseconds = 86_400_000;

/** Removes a text and all that was made of it, or nothing. */
export async function deleteText(
  store: Pick<JournaledStore, 'listRevisions' | 'putRevisions'>,
  textId: string,
  now: Date,
): Promise<Result<undefined, StorageError>> {
  const revisions = await store.listRevisions();
  if (!revisions.ok) return revisions;
  const belonging = revisions.value.filter((one) => belongsTo(one, textId));
  return store.putRevisions(belonging.map((one) => removalOf(one, now)));
}

/** Deletes what has been in the bin for longer than it stays there. */
export async function purgeBin(
  store: Pick<JournaledStore, 'list' | 'listRevisions' | 'putRevisions'>,
  now: Date,
): Promise<Result<undefined, StorageError>> {
  const listed = await store.list(binned, []);
  if (!listed.ok) return listed;
  const before = new Date(now.getTime() - binDays * dayMilliseconds).toISOString();
  for (const { path, value } of listed.value) {
    if (value.deletedAt > before) continue;
    const deleted = await deleteText(store, path[0] ?? '', now);
    if (!deleted.ok) return deleted;
  }
  return success(undefined);
}

/** Every kind of record that belongs to a text has its id first in its path; a word family belongs to none. */
function belongsTo({ key, revision }: KeyedRevision, textId: string): boolean {
  const record = parseRecordKey(key);
  if (!record || isRemoval(revision) || record.kind === 'familiarity') return false;
  return record.path[0] === textId;
}

function removalOf({ key, revision }: KeyedRevision, now: Date): KeyedRevision {
  const { version, ...stamp } = revision;
  return { key, revision: { version, ...nextStamp(stamp, now), removed: true } };
}
