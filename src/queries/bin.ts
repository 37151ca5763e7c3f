import { useEffect } from 'react';
import { deleteTextAtOnce, purgeBin } from '../storage/bin';
import { binned } from '../storage/own-texts';
import { useStore } from './store-context';
import { useRemoveRecord, useWriteRecord } from './write-record';

/** What can be done with texts that the user brought. */
export function useBin() {
  const store = useStore();
  const write = useWriteRecord(binned);
  const remove = useRemoveRecord(binned);
  return {
    putInto: (textId: string) => write([textId], { deletedAt: new Date().toISOString() }),
    takeOut: (textId: string) => remove([textId]),
    deleteForGood: (textId: string) => deleteTextAtOnce(store, textId),
  };
}

/** Once a visit, what has been in the bin for too long is deleted. */
export function usePurgedBin() {
  const store = useStore();
  useEffect(() => void purgeBin(store, new Date()), [store]);
}
