import { useState, useSyncExternalStore } from 'react';
import { keepFile, type KeptFile, type KeptFileState } from '../storage/backup/kept-file';
import { keepHandle, readHandle } from '../storage/backup/keeping-database';
import type { JournaledStore } from '../storage/journaled-store';
import { useStore } from './store-context';

const keptFiles = new WeakMap<JournaledStore, KeptFile>();

/** The file that is kept up to date by itself; from the first use on it is, as long as the app is open. */
export function useKeptFile(): readonly [KeptFileState, KeptFile] {
  const store = useStore();
  const [keptFile] = useState(() => keptFileOf(store));
  return [useSyncExternalStore(keptFile.subscribe, keptFile.get), keptFile];
}

function keptFileOf(store: JournaledStore): KeptFile {
  const known = keptFiles.get(store);
  if (known) return known;
  const keptFile = keepFile({ store, now: () => new Date(), readHandle, keepHandle });
  keptFiles.set(store, keptFile);
  return keptFile;
}
