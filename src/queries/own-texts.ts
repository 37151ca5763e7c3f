import { queryOptions, useQuery } from '@tanstack/react-query';
import { resolveBeads } from '../domain/alignment/resolve-beads';
import type { Text } from '../domain/text/text';
import { tokenize } from '../domain/text/tokens';
import type { TextEntry } from '../interchange/text-index-json';
import { binned, ownTexts } from '../storage/own-texts';
import type { Store } from '../storage/store';
import { useStore } from './store-context';

/** A text as the library lists it, wherever it comes from. */
export type ListedText = Omit<TextEntry, 'file'>;

/** A text in the bin, since when. */
export type BinnedText = { readonly entry: ListedText; readonly deletedAt: string };

const prefix = 'own-';

/** Bundled texts have other ids. */
export const isOwnText = (textId: string) => textId.startsWith(prefix);

/** Unlike any other; `chance` is between 0 and 1. */
export const newTextId = (now: Date, chance: number) =>
  `${prefix}${now.getTime().toString(36)}-${Math.floor(chance * 36 ** 4).toString(36)}`;

const ownTextsQuery = (store: Store) =>
  queryOptions({
    queryKey: ['store', ownTexts.name, 'all'],
    queryFn: async (): Promise<readonly ListedText[]> => {
      const listed = await store.list(ownTexts, []);
      return listed.ok ? listed.value.map(({ value }) => toEntry(value)) : [];
    },
  });

const binQuery = (store: Store) =>
  queryOptions({
    queryKey: ['store', binned.name],
    queryFn: async (): Promise<ReadonlyMap<string, string>> => {
      const listed = await store.list(binned, []);
      const records = listed.ok ? listed.value : [];
      return new Map(records.map(({ path, value }) => [path[0] ?? '', value.deletedAt]));
    },
    structuralSharing: false,
  });

/** The texts that the user brought, newest first, and those of them that are in the bin; undefined until read. */
export function useOwnTexts() {
  const store = useStore();
  const entries = useQuery(ownTextsQuery(store)).data;
  const bin = useQuery(binQuery(store)).data;
  if (!entries || !bin) return undefined;
  const inBin: readonly BinnedText[] = entries.flatMap((entry) => {
    const deletedAt = bin.get(entry.id);
    return deletedAt === undefined ? [] : [{ entry, deletedAt }];
  });
  return { texts: entries.filter(({ id }) => !bin.has(id)).toReversed(), inBin };
}

function toEntry(text: Text): ListedText {
  const { id, title, level, provenance, glossaries } = text;
  const rows = resolveBeads(text).filter(({ isAside }) => !isAside);
  const story = rows.flatMap(({ source }) => source);
  return {
    id,
    title,
    level,
    glossaries: [...glossaries],
    publisher: provenance.publisher,
    rows: rows.length,
    words: story.reduce((sum, segment) => sum + tokenize(segment.text).length, 0),
  };
}
