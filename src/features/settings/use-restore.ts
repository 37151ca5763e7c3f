import { useState } from 'react';
import { useStore } from '../../queries/store-context';
import { applyRestore, type RestoreMode } from '../../storage/backup/apply-restore';
import type { BackupRecord } from '../../storage/backup/backup';
import { listOwnRevisions } from '../../storage/backup/backup-file';
import { keepSafetyCopy } from '../../storage/backup/keeping-database';
import type { RestorePlan } from '../../storage/backup/plan-restore';
import type { BackupFault } from '../../storage/backup/read-backup';
import { planOffThread, readOffThread } from '../../storage/backup/restore-off-thread';
import { backupKinds } from '../../storage/glossaries/glossary-records';
import { withGlossaries } from '../../storage/glossaries/with-glossaries';
import type { JournaledStore } from '../../storage/journaled-store';
import { saveFile } from '../../ui/save-file';

export type RestoreState =
  | { readonly kind: 'idle' | 'reading' | 'unreadable' | 'restoring' | 'failed' | 'undone' }
  | { readonly kind: 'faulty'; readonly fault: BackupFault }
  | {
      readonly kind: 'planned';
      readonly createdAt?: string;
      readonly records: readonly BackupRecord[];
      readonly plan: RestorePlan;
    }
  | { readonly kind: 'restored'; readonly safetyCopy: string };

/** A restore from the choice of a file to its undoing; every step says what came of it. */
export function useRestore() {
  const store = useStore();
  const [state, setState] = useState<RestoreState>({ kind: 'idle' });

  const plan = async (records: readonly BackupRecord[], createdAt?: string) => {
    setState({ kind: 'reading' });
    setState(await planned(store, records, createdAt));
  };
  const read = async (file: Blob) => {
    setState({ kind: 'reading' });
    const result = await readOffThread(file).catch(() => undefined);
    if (!result) setState({ kind: 'unreadable' });
    else if (!result.ok) setState({ kind: 'faulty', fault: result.error });
    else await plan(result.value.records, result.value.createdAt);
  };
  const apply = async (records: readonly BackupRecord[], mode: RestoreMode) => {
    setState({ kind: 'restoring' });
    setState(await restore(store, records, mode));
  };
  const undo = async (safetyCopy: string) => {
    setState({ kind: 'restoring' });
    const records = await recordsOf(safetyCopy);
    const undone = records && (await restore(store, records, 'replace'));
    setState({ kind: undone?.kind === 'restored' ? 'undone' : 'failed' });
  };
  return { state, read, plan, apply, undo, reset: () => setState({ kind: 'idle' }) };
}

async function planned(
  store: JournaledStore,
  records: readonly BackupRecord[],
  createdAt: string | undefined,
): Promise<RestoreState> {
  const here = await listOwnRevisions(withGlossaries(store));
  if (!here.ok) return { kind: 'failed' };
  const plan = await planOffThread(here.value, records).catch(() => undefined);
  if (!plan) return { kind: 'unreadable' };
  return { kind: 'planned', records, plan, ...(createdAt === undefined ? {} : { createdAt }) };
}

async function restore(
  store: JournaledStore,
  records: readonly BackupRecord[],
  mode: RestoreMode,
): Promise<RestoreState> {
  let safetyCopy = '';
  const now = new Date();
  const all = withGlossaries(store);
  const applied = await applyRestore({
    store: { ...all, listRevisions: () => listOwnRevisions(all) },
    records,
    kinds: backupKinds,
    mode,
    now,
    keepSafetyCopy: async (content) => {
      safetyCopy = content;
      const madeAt = now.toISOString();
      const kept = await keepSafetyCopy({ madeAt, content });
      // Where the browser cannot keep it, the user does.
      if (!kept.ok) saveFile(safetyCopyName(madeAt), content);
      return { ok: true, value: undefined };
    },
  });
  return applied.ok ? { kind: 'restored', safetyCopy } : { kind: 'failed' };
}

export const safetyCopyName = (madeAt: string) =>
  `sejajar-safety-${madeAt.slice(0, 19).replaceAll(':', '-')}.json`;

/** Before the first restore there may have been nothing, and then the copy is empty. */
async function recordsOf(safetyCopy: string): Promise<readonly BackupRecord[] | undefined> {
  const read = await readOffThread(new Blob([safetyCopy])).catch(() => undefined);
  if (read?.ok) return read.value.records;
  return read?.error.kind === 'empty' ? [] : undefined;
}
