import {
  keepPreviousData,
  queryOptions,
  skipToken,
  useQueries,
  useQuery,
} from '@tanstack/react-query';
import type { ListedTerm } from '../domain/glossary/list-terms';
import type { TextPlaces } from '../domain/glossary/text-places';
import type { Bilingual } from '../domain/text/text';
import type { Store } from '../storage/store';
import type { FileError } from './load-file';
import { useStore } from './store-context';
import { listGlossaries, listGlossaryTitles, vocabularyQuery } from './vocabulary';
import { shelvedQuery, useLibraryTexts } from './where-else';
import { wordTasks } from './word-tasks';

/** The terms of all glossaries, by the alphabet, under the name of their vocabulary. */
export type AllTerms = {
  readonly vocabulary: string;
  readonly terms: readonly ListedTerm[];
  readonly titles: ReadonlyMap<string, Bilingual>;
  readonly errors: readonly FileError[];
};

const allTermsQuery = (store: Store) =>
  queryOptions({
    queryKey: ['words', 'all'],
    queryFn: async ({ client }): Promise<AllTerms> => {
      const titles = await listGlossaryTitles(client, store);
      const bundled = await listGlossaries(client);
      const { name, errors } = await client.query(vocabularyQuery(store, bundled));
      return { vocabulary: name, terms: await wordTasks.terms(name), titles, errors };
    },
    structuralSharing: false,
  });

export const useAllTerms = () => useQuery(allTermsQuery(useStore()));

const halfMinute = 30_000;

/** The places of the terms that answer to what is sought, the closest first; those of the last search until they are found. */
export function useFoundPlaces(
  all: AllTerms | undefined,
  sought: string,
): readonly number[] | undefined {
  const vocabulary = all?.vocabulary;
  return useQuery({
    queryKey: ['words', 'search', vocabulary, sought],
    queryFn: vocabulary === undefined ? skipToken : () => wordTasks.search(vocabulary, sought),
    placeholderData: keepPreviousData,
    structuralSharing: false,
    gcTime: halfMinute,
  }).data;
}

/** How often each term is met, by `termKey`, in each text of the library that has been counted. */
export function useMetCounts(): readonly TextPlaces['terms'][] {
  const store = useStore();
  const texts = useLibraryTexts() ?? [];
  return useQueries({
    queries: texts.map(({ id }) => countsQuery(store, id)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
}

const countsQuery = (store: Store, textId: string) =>
  queryOptions({
    queryKey: ['words', 'counts', textId],
    queryFn: async ({ client }) => {
      await client.query(shelvedQuery(store, textId));
      return wordTasks.counts(textId);
    },
    structuralSharing: false,
  });
