import { queryOptions, useQuery } from '@tanstack/react-query';
import { places, type Place } from '../storage/records';
import type { Store } from '../storage/store';
import { useStore } from './store-context';

/** Where the user left each text, by text id. */
const placesQuery = (store: Store) =>
  queryOptions({
    queryKey: ['store', places.name],
    queryFn: async (): Promise<ReadonlyMap<string, Place>> => {
      const listed = await store.list(places, []);
      const records = listed.ok ? listed.value : [];
      return new Map(records.map(({ path, value }) => [path[0] ?? '', value]));
    },
    structuralSharing: false,
  });

/** Undefined until read. */
export function usePlaces(): ReadonlyMap<string, Place> | undefined {
  return useQuery(placesQuery(useStore())).data;
}
