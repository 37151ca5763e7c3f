import type { QueryClient } from '@tanstack/react-query';
import { attempts, marks, translations } from '../storage/records';
import type { Store } from '../storage/store';
import { refreshTextRecord } from './text-records';
import { unreadableRecordsKey } from './unreadable-records';

const kindsOfTexts: readonly string[] = [translations.name, attempts.name, marks.name];

/** Keeps the cache true to the store, whichever tab changed it; gives the way to stop. */
export function followStore(client: QueryClient, store: Store): () => void {
  return store.subscribe((change) => {
    if (change.scope === 'everything') {
      void client.invalidateQueries({ queryKey: ['store'] });
    } else if (change.scope === 'unreadable') {
      void client.invalidateQueries({ queryKey: unreadableRecordsKey });
    } else if (kindsOfTexts.includes(change.kind)) {
      void refreshTextRecord(client, store, change.kind, change.path);
    } else {
      void client.invalidateQueries({ queryKey: ['store', change.kind] });
    }
  });
}
