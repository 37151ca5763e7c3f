import { createContext, use } from 'react';
import type { JournaledStore } from '../storage/journaled-store';

/** Hands the store to all that reads and writes records; given once, at the root. */
export const StoreContext = createContext<JournaledStore | undefined>(undefined);

export function useStore(): JournaledStore {
  const store = use(StoreContext);
  if (!store) throw new Error('No StoreContext above this component');
  return store;
}
