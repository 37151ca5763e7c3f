import { queryOptions, useQuery } from '@tanstack/react-query';
import type { KnownShare } from '../domain/glossary/known-share';
import type { ListedWord } from '../domain/glossary/list-words';
import type { Store } from '../storage/store';
import { familiaritiesQuery } from './familiarity';
import { useStore } from './store-context';
import { textQuery } from './texts';
import { vocabularyQuery } from './vocabulary';
import { wordTasks } from './word-tasks';

/** The distinct terms of a text, in order of appearance. */
export const textWordsQuery = (store: Store, textId: string) =>
  queryOptions({
    queryKey: ['words', 'listed', textId],
    queryFn: async ({ client }): Promise<readonly ListedWord[]> => {
      const text = await client.query({ ...textQuery(store, textId), staleTime: 'static' });
      const { name } = await client.query(vocabularyQuery(store, text.glossaries));
      return wordTasks.list(
        name,
        text.source.map((segment) => segment.text),
      );
    },
    structuralSharing: false,
  });

/** Has the words of a text counted, once. */
const measuredQuery = (store: Store, textId: string) =>
  queryOptions({
    queryKey: ['words', 'measured', textId],
    queryFn: async ({ client }) => {
      const text = await client.query({ ...textQuery(store, textId), staleTime: 'static' });
      const { name } = await client.query(vocabularyQuery(store, text.glossaries));
      const segments = text.source.map((segment) => segment.text);
      await wordTasks.measure(textId, name, segments);
      return true;
    },
  });

/** How much of a text the user knows; undefined until it has been read. */
export function useKnownShare(textId: string): KnownShare | undefined {
  const store = useStore();
  const { dataUpdatedAt: askedAt } = useQuery(familiaritiesQuery(store));
  const isOfText = ([, , id]: readonly unknown[]) => id === textId;
  return useQuery({
    queryKey: ['words', 'share', textId, askedAt],
    queryFn: async ({ client }) => {
      await client.query(familiaritiesQuery(store));
      await client.query(measuredQuery(store, textId));
      return wordTasks.share(textId);
    },
    placeholderData: (former, query) => (query && isOfText(query.queryKey) ? former : undefined),
    gcTime: halfMinute,
  }).data;
}

const halfMinute = 30_000;
