import type { Result } from '../../domain/result';
import type { KeyedRevision } from '../revision';
import type { BackupRecord } from './backup';
import type { RestorePlan } from './plan-restore';
import type { Backup, BackupFault } from './read-backup';

export type RestoreQuestion =
  | { readonly kind: 'read'; readonly file: Blob }
  | {
      readonly kind: 'plan';
      readonly here: readonly KeyedRevision[];
      readonly there: readonly BackupRecord[];
    };

/** Reads a backup of any size without keeping the page from answering; rejects when the file cannot be read. */
export const readOffThread = (file: Blob): Promise<Result<Backup, BackupFault>> =>
  ask({ kind: 'read', file });

/** Plans a restore likewise. */
export const planOffThread = (
  here: readonly KeyedRevision[],
  there: readonly BackupRecord[],
): Promise<RestorePlan> => ask({ kind: 'plan', here, there });

/** A worker for each question, so that nothing a stranger's file left behind meets the next. */
function ask<Answer>(question: RestoreQuestion): Promise<Answer> {
  const worker = new Worker(new URL('restore-worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(question, []);
  });
  return answered.finally(() => worker.terminate());
}
