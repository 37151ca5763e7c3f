import { queryOptions, useQuery } from '@tanstack/react-query';
import { defaultSettings, settingsRecords, type Settings } from '../storage/records';
import type { Store } from '../storage/store';
import { useStore } from './store-context';
import { useWriteRecord } from './write-record';

/** The settings as kept; the defaults where none are kept or they cannot be read. */
export const settingsQuery = (store: Store) =>
  queryOptions({
    queryKey: ['store', settingsRecords.name],
    queryFn: async (): Promise<Settings> => {
      const read = await store.read(settingsRecords, []);
      return (read.ok ? read.value?.value : undefined) ?? defaultSettings;
    },
  });

export function useSettings(): Settings {
  return useQuery(settingsQuery(useStore())).data ?? defaultSettings;
}

/** Changes some settings and keeps the rest. */
export function useChangeSettings() {
  const settings = useSettings();
  const write = useWriteRecord(settingsRecords);
  return (changes: Partial<Settings>) => void write([], { ...settings, ...changes });
}
