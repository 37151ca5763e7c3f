import { success, type Result } from '../../domain/result';
import { withGlossaries } from '../glossaries/with-glossaries';
import type { JournaledStore } from '../journaled-store';
import { parseRecordKey } from '../record-key';
import { keepingRecords } from '../records';
import type { KeyedRevision } from '../revision';
import type { StorageError } from '../store';
import { makeBackup } from './backup';

/** A backup as a file: what it is to be called, and what is in it. */
export type BackupFile = { readonly name: string; readonly content: string };

/** Makes the file of everything the user made; it goes to the store itself, so that it works when nothing else does. */
export async function makeBackupFile(
  store: Pick<JournaledStore, 'listRevisions' | 'putRevisions'>,
  now: Date,
): Promise<Result<BackupFile, StorageError>> {
  const revisions = await listOwnRevisions(withGlossaries(store));
  if (!revisions.ok) return revisions;
  const content = await makeBackup(revisions.value, now);
  return success({ name: `sejajar-${dayOf(now)}.json`, content });
}

/** What of all there is belongs into a backup: not what only this browser has to know. */
export async function listOwnRevisions(
  store: Pick<JournaledStore, 'listRevisions'>,
): Promise<Result<readonly KeyedRevision[], StorageError>> {
  const revisions = await store.listRevisions();
  if (!revisions.ok) return revisions;
  return success(revisions.value.filter(isOwn));
}

const isOwn = ({ key }: KeyedRevision) => parseRecordKey(key)?.kind !== keepingRecords.name;

/** The day where the user is, as YYYY-MM-DD. */
function dayOf(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
