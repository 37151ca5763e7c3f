import type { Result } from '../../domain/result';
import type { JournaledStore } from '../journaled-store';
import { nextStamp, type KeyedRevision } from '../revision';
import type { RecordKind, StorageError } from '../store';
import { makeBackup, type BackupRecord } from './backup';
import { planRestore, type RestorePlan } from './plan-restore';

/** 'merge' takes what is new or newer in the backup; 'replace' makes the store hold what the backup holds. */
export type RestoreMode = 'merge' | 'replace';

export type Restore = {
  readonly store: Pick<JournaledStore, 'listRevisions' | 'putRevisions'>;
  readonly records: readonly BackupRecord[];
  readonly kinds: readonly RecordKind<unknown>[];
  readonly mode: RestoreMode;
  readonly now: Date;
  /** Keeps a backup of what is here; nothing is restored when it fails. */
  readonly keepSafetyCopy: (backup: string) => Promise<Result<unknown, StorageError>>;
};

/** All of the plan or nothing; it is planned anew, because the user may have written since the dry run. */
export async function applyRestore(restore: Restore): Promise<Result<RestorePlan, StorageError>> {
  const { store, records, kinds, mode, now, keepSafetyCopy } = restore;
  const here = await store.listRevisions();
  if (!here.ok) return here;
  const kept = await keepSafetyCopy(await makeBackup(here.value, now));
  if (!kept.ok) return kept;
  const plan = planRestore(here.value, records, kinds);
  const put = await store.putRevisions(changesOf(plan, mode, now));
  return put.ok ? { ok: true, value: plan } : put;
}

function changesOf(plan: RestorePlan, mode: RestoreMode, now: Date): KeyedRevision[] {
  const { added, newerThere, newerHere, onlyHere } = plan;
  if (mode === 'merge') return [...added, ...newerThere];
  const removals = onlyHere.map(({ key, revision: { version, ...stamp } }) => ({
    key,
    revision: { version, ...nextStamp(stamp, now), removed: true as const },
  }));
  return [...removals, ...added, ...newerThere, ...newerHere];
}
