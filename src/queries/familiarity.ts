import { queryOptions, useQuery } from '@tanstack/react-query';
import { familiarities, type Familiarity } from '../storage/records';
import type { Store } from '../storage/store';
import { useStore } from './store-context';
import { useRemoveRecord, useWriteRecord } from './write-record';

/** How well each word family is known; a family that is absent is new. */
export type Familiarities = ReadonlyMap<string, Familiarity['level']>;

const familiaritiesQuery = (store: Store) =>
  queryOptions({
    queryKey: ['store', familiarities.name],
    queryFn: async (): Promise<Familiarities> => {
      const listed = await store.list(familiarities, []);
      const records = listed.ok ? listed.value : [];
      return new Map(records.map(({ path, value }) => [path[0] ?? '', value.level]));
    },
    structuralSharing: false,
  });

const none: Familiarities = new Map();

export function useFamiliarities(): Familiarities {
  return useQuery(familiaritiesQuery(useStore())).data ?? none;
}

/** Sets the level of a family; the level that it has already makes it new again. */
export function useToggleFamiliarity() {
  const levels = useFamiliarities();
  const write = useWriteRecord(familiarities);
  const remove = useRemoveRecord(familiarities);
  return (family: string, level: Familiarity['level']) =>
    void (levels.get(family) === level ? remove([family]) : write([family], { level }));
}
