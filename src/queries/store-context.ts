import { createContext, use } from 'react';
import type { Store } from '../storage/store';

/** Hands the store to all that reads and writes records; given once, at the root. */
export const StoreContext = createContext<Store | undefined>(undefined);

export function useStore(): Store {
  const store = use(StoreContext);
  if (!store) throw new Error('No StoreContext above this component');
  return store;
}
