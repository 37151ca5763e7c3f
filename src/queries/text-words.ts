import { queryOptions, useQuery } from '@tanstack/react-query';
import { knownShare } from '../domain/glossary/known-share';
import { tallyWords, type ListedWord } from '../domain/glossary/list-words';
import type { Store } from '../storage/store';
import { useStore } from './store-context';
import { textQuery } from './texts';
import { vocabularyQuery } from './vocabulary';
import { useFamiliarities } from './familiarity';

/** Short enough that a key typed meanwhile is not felt to wait. */
const sliceMilliseconds = 8;

/** Lets the browser paint and hear the user first. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** The distinct terms of a text, in order of appearance. */
export const textWordsQuery = (store: Store, textId: string) =>
  queryOptions({
    queryKey: ['file', 'words', textId],
    queryFn: async ({ client }): Promise<readonly ListedWord[]> => {
      const text = await client.query({ ...textQuery(store, textId), staleTime: 'static' });
      const { glossary } = await client.query({
        ...vocabularyQuery(text.glossaries),
        staleTime: 'static',
      });
      const tally = tallyWords(glossary);
      let sliceEnd = 0;
      for (const segment of text.source) {
        if (performance.now() > sliceEnd) {
          await nextTask();
          sliceEnd = performance.now() + sliceMilliseconds;
        }
        tally.add(segment.text);
      }
      return tally.list();
    },
    structuralSharing: false,
  });

/** How many of a text's word families the user knows; undefined until the text has been read. */
export function useKnownShare(textId: string) {
  const words = useQuery(textWordsQuery(useStore(), textId)).data;
  const familiarities = useFamiliarities();
  return words && knownShare(words, (family) => familiarities.get(family) === 'known');
}
