import { queryOptions, useQuery } from '@tanstack/react-query';
import { isBackupDue } from '../storage/backup/is-backup-due';
import { listOwnRevisions } from '../storage/backup/backup-file';
import type { JournaledStore } from '../storage/journaled-store';
import { readKeeping } from '../storage/keeping';
import { keepingRecords, type Keeping } from '../storage/records';
import { useStore } from './store-context';

const keepingQuery = (store: JournaledStore) =>
  queryOptions({
    queryKey: ['store', keepingRecords.name],
    queryFn: () => readKeeping(store),
  });

/** What this browser knows about keeping; undefined until read. */
export function useKeeping(): Keeping | undefined {
  return useQuery(keepingQuery(useStore())).data;
}

/** Whether work that is a week old is in no backup; asked once a visit, and again after each backup. */
export function useBackupDue(): boolean {
  const store = useStore();
  const keeping = useKeeping();
  const due = useQuery({
    queryKey: ['store', keepingRecords.name, 'due', keeping],
    enabled: keeping !== undefined,
    queryFn: async () => {
      await idle();
      const revisions = await listOwnRevisions(store);
      return revisions.ok && isBackupDue(revisions.value, keeping ?? {}, new Date());
    },
  });
  return due.data ?? false;
}

/** Not every browser can tell when it is idle. */
const idle = () =>
  new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 2000 });
    else setTimeout(resolve, 500);
  });
