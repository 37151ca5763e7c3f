import { success, type Result } from '../domain/result';
import type { KeptRecords } from './kept-records';
import { isNewer, newerOf, nextStamp, type KeyedRevision, type Stamp } from './revision';
import type { StorageError } from './store';
import { keep, type Keepers } from './write-twice';

type Present = Stamp & { readonly version: number };

/**
 * Removes the records that are meant, or none; also those that had been removed before. Compaction then drops all that was
 * made of them until now. Does nothing when one of them is changed in the meantime, as by a restore in another tab, which
 * must not lose anything. `settled` is fulfilled when it is known what is there.
 */
export async function removeForGood(
  keepers: Keepers,
  isMeant: (key: string) => boolean,
  settled: Promise<unknown>,
): Promise<Result<undefined, StorageError>> {
  const { records, link, now } = keepers;
  await settled;
  const before = listMeant(records, isMeant);
  const opened = await link.get();
  const heads = opened.ok ? await opened.value.heads() : opened;
  const present = listMeant(records, isMeant);
  if (!before.ok) return before;
  if (!present.ok) return present;
  const isChanged = [...present.value].some(([key, one]) => isNewer(one, before.value.get(key)));
  if (isChanged) return success(undefined);
  const stamps = new Map<string, Stamp>(present.value);
  for (const head of heads.ok ? heads.value : []) {
    if (isMeant(head.key)) stamps.set(head.key, newerOf(head, stamps.get(head.key)) ?? head);
  }
  const made = [...stamps].map(([key, stamp]): KeyedRevision => {
    const version = present.value.get(key)?.version ?? 1;
    const forgets = { revision: stamp.revision, savedAt: stamp.savedAt };
    return { key, revision: { version, ...nextStamp(stamp, now()), removed: true, forgets } };
  });
  return keep(keepers, made);
}

/** What is here of the records that are meant, by their keys. */
function listMeant(
  records: KeptRecords,
  isMeant: (key: string) => boolean,
): Result<ReadonlyMap<string, Present>, StorageError> {
  const revisions = records.listRevisions();
  if (!revisions.ok) return revisions;
  const meant = revisions.value.filter(({ key }) => isMeant(key));
  return success(new Map(meant.map(({ key, revision }) => [key, revision])));
}
