import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { JournaledStore } from '../storage/journaled-store';
import { changeKeeping, readKeeping } from '../storage/keeping';
import { attempts, translations } from '../storage/records';
import { useStore } from './store-context';

/** What is used of the browser's room; what the browser does not tell is absent. */
export type Space = {
  readonly localCharacters: number;
  readonly revisions: number;
  readonly usedBytes?: number | undefined;
  readonly quotaBytes?: number | undefined;
  readonly isPromised?: boolean | undefined;
};

const spaceQuery = (store: JournaledStore) =>
  queryOptions({
    queryKey: ['space'],
    staleTime: 0,
    queryFn: async (): Promise<Space> => {
      const storage = browserStorage();
      const [use, estimate, isPromised] = await Promise.all([
        store.countUse(),
        storage?.estimate?.().catch(() => undefined),
        storage?.persisted?.().catch(() => undefined),
      ]);
      return { ...use, usedBytes: estimate?.usage, quotaBytes: estimate?.quota, isPromised };
    },
  });

/** Undefined until counted. */
export function useSpace(): Space | undefined {
  return useQuery(spaceQuery(useStore())).data;
}

/** Asks the browser to promise that it keeps everything; it may ask the user. */
export function useAskForPromise(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await browserStorage()
      ?.persist?.()
      .catch(() => false);
    await client.invalidateQueries({ queryKey: ['space'] });
  };
}

/** Asks for the promise after the first edit that this browser has seen, and never again by itself. */
export function usePromiseAfterFirstEdit() {
  const store = useStore();
  useEffect(() => {
    const stop = store.subscribe((change) => {
      if (change.scope !== 'record' || !edited.has(change.kind)) return;
      stop();
      void askOnce(store);
    });
    return stop;
  }, [store]);
}

const edited: ReadonlySet<string> = new Set([translations.name, attempts.name]);

async function askOnce(store: JournaledStore) {
  if ((await readKeeping(store)).askedAt !== undefined) return;
  await changeKeeping(store, { askedAt: new Date().toISOString() });
  await browserStorage()
    ?.persist?.()
    .catch(() => false);
}

/** Not every browser has all of it, whatever its type says. */
function browserStorage(): Partial<StorageManager> | undefined {
  const { storage }: Partial<Navigator> = navigator;
  return storage;
}
