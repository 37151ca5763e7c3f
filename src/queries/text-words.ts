import { queryOptions, useQuery } from '@tanstack/react-query';
import { knownShare } from '../domain/glossary/known-share';
import type { ListedWord } from '../domain/glossary/list-words';
import type { Store } from '../storage/store';
import { useStore } from './store-context';
import { textQuery } from './texts';
import { vocabularyQuery } from './vocabulary';
import { wordTasks } from './word-tasks';
import { useFamiliarities } from './familiarity';

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

/** How many of a text's word families the user knows; undefined until the text has been read. */
export function useKnownShare(textId: string) {
  const words = useQuery(textWordsQuery(useStore(), textId)).data;
  const familiarities = useFamiliarities();
  return words && knownShare(words, (family) => familiarities.of(family) === 'known');
}
