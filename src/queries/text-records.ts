import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import type { BeadId } from '../domain/alignment/bead';
import {
  attempts,
  marks,
  translations,
  type Attempt,
  type Mark,
  type Translation,
} from '../storage/records';
import type { RecordKind, RecordPath, Store } from '../storage/store';
import { useStore } from './store-context';

/** What the user made of one text, by segment or bead. */
export type TextRecords = {
  readonly translations: ReadonlyMap<string, Translation>;
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly marks: ReadonlyMap<string, Mark>;
};

const textRecordsKey = (textId: string) => ['store', 'text', textId];

/** All records of a text at once: they lie in local storage, and a row must not wait for its own. */
export const textRecordsQuery = (store: Store, textId: string) =>
  queryOptions({
    queryKey: textRecordsKey(textId),
    queryFn: async (): Promise<TextRecords> => ({
      translations: await byId(store, translations, textId),
      attempts: await byId(store, attempts, textId),
      marks: await byId(store, marks, textId),
    }),
    structuralSharing: false,
  });

/** Follows what `select` picks of a text's records; renders again only when that changes. */
export function useTextRecords<Picked>(
  textId: string,
  select: (records: TextRecords) => Picked,
): Picked | undefined {
  return useQuery({ ...textRecordsQuery(useStore(), textId), select }).data;
}

export const isDone = (records: TextRecords, id: BeadId) => records.marks.get(id)?.done === true;

export const isGraded = (records: TextRecords, id: BeadId) =>
  records.attempts.get(id)?.grade !== undefined;

export const countDone = ({ marks: markById }: TextRecords) =>
  [...markById.values()].filter(({ done }) => done).length;

export const countGraded = ({ attempts: attemptById }: TextRecords) =>
  [...attemptById.values()].filter(({ grade }) => grade !== undefined).length;

/** Brings the cached records of a text up to date with one record of the store. */
export async function refreshTextRecord(
  client: QueryClient,
  store: Store,
  kind: string,
  path: RecordPath,
) {
  const [textId = '', id = ''] = path;
  if (!client.getQueryData(textRecordsQuery(store, textId).queryKey)) return;
  if (kind === translations.name) {
    const value = await valueAt(store, translations, path);
    patch(client, store, textId, (records) => ({
      translations: withEntry(records.translations, id, value),
    }));
  }
  if (kind === attempts.name) {
    const value = await valueAt(store, attempts, path);
    patch(client, store, textId, (records) => ({
      attempts: withEntry(records.attempts, id, value),
    }));
  }
  if (kind === marks.name) {
    const value = await valueAt(store, marks, path);
    patch(client, store, textId, (records) => ({ marks: withEntry(records.marks, id, value) }));
  }
}

function patch(
  client: QueryClient,
  store: Store,
  textId: string,
  change: (records: TextRecords) => Partial<TextRecords>,
) {
  client.setQueryData(
    textRecordsQuery(store, textId).queryKey,
    (records) => records && { ...records, ...change(records) },
  );
}

async function byId<Value>(store: Store, kind: RecordKind<Value>, textId: string) {
  const listed = await store.list(kind, [textId]);
  const records = listed.ok ? listed.value : [];
  return new Map(records.map(({ path, value }) => [path[1] ?? '', value]));
}

async function valueAt<Value>(store: Store, kind: RecordKind<Value>, path: RecordPath) {
  const read = await store.read(kind, path);
  return read.ok ? read.value?.value : undefined;
}

function withEntry<Value>(map: ReadonlyMap<string, Value>, id: string, value: Value | undefined) {
  const changed = new Map(map);
  if (value === undefined) changed.delete(id);
  else changed.set(id, value);
  return changed;
}
