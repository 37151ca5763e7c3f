import { useSyncExternalStore } from 'react';
import type { Safety } from '../storage/safety';
import { useStore } from './store-context';

/** How safe what the user writes is at this moment. */
export function useSafety(): Safety {
  const { safety } = useStore();
  return useSyncExternalStore(safety.subscribe, safety.get);
}
