import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Store, UnreadableRecord } from '../storage/store';
import { useStore } from './store-context';

export const unreadableRecordsKey = ['store', 'unreadable'];

const unreadableRecordsQuery = (store: Store) =>
  queryOptions({
    queryKey: unreadableRecordsKey,
    queryFn: () => store.listUnreadable(),
  });

/** Records that could not be read. */
export function useUnreadableRecords(): readonly UnreadableRecord[] {
  return useQuery(unreadableRecordsQuery(useStore())).data ?? [];
}
