import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import type { PlaceInContext } from '../domain/glossary/text-places';
import type { Bilingual } from '../domain/text/text';
import type { Store } from '../storage/store';
import { alignedTextQuery } from './aligned-text';
import { useOwnTexts } from './own-texts';
import { useStore } from './store-context';
import { textIndexQuery } from './text-index';
import { vocabularyQuery } from './vocabulary';
import { wordTasks } from './word-tasks';

/** A place with the row in which it is found, counted from 1. */
export type FoundPlace = PlaceInContext & { readonly segmentId: string; readonly row: number };

/** A text of the library and where a family stands in it; undefined until it has been looked through. */
export type FoundText = {
  readonly textId: string;
  readonly title: Bilingual;
  readonly places: readonly FoundPlace[] | undefined;
  readonly isUnreadable: boolean;
};

/** The texts of the library, as they are listed; undefined until the user's own are known. */
export function useLibraryTexts() {
  const bundled = useQuery(textIndexQuery).data?.entries;
  const own = useOwnTexts()?.texts;
  return own && [...own, ...(bundled ?? [])];
}

/** Where the words of a family stand in the texts of the library, each text as soon as it has been looked through. */
export function useWhereElse(family: string): readonly FoundText[] {
  const store = useStore();
  const texts = useLibraryTexts() ?? [];
  const found = useQueries({ queries: texts.map(({ id }) => placesQuery(store, id, family)) });
  return texts.map(({ id, title }, index) => ({
    textId: id,
    title,
    places: found[index]?.data,
    isUnreadable: found[index]?.isError ?? false,
  }));
}

const placesQuery = (store: Store, textId: string, family: string) =>
  queryOptions({
    queryKey: ['words', 'places', textId, family],
    queryFn: async ({ client }): Promise<readonly FoundPlace[]> => {
      const segments = await client.query(shelvedQuery(store, textId));
      const places = await wordTasks.places(textId, family);
      return places.map((place) => ({ ...place, ...(segments[place.segment] ?? nowhere) }));
    },
    structuralSharing: false,
  });

const nowhere = { segmentId: '', row: 1 };

/** Hands a text as it is now to the word tasks, once; gives the row of each of its segments. */
export const shelvedQuery = (store: Store, textId: string) =>
  queryOptions({
    queryKey: ['words', 'shelved', textId],
    queryFn: async ({ client }): Promise<readonly Pick<FoundPlace, 'segmentId' | 'row'>[]> => {
      const { text, rows } = await client.query(alignedTextQuery(store, textId));
      const vocabulary = await client.query(vocabularyQuery(store, text.glossaries));
      await wordTasks.shelve(
        textId,
        vocabulary.name,
        text.source.map((segment) => segment.text),
      );
      return rows.flatMap(({ source }, row) =>
        source.map(({ id }) => ({ segmentId: id, row: row + 1 })),
      );
    },
    structuralSharing: false,
  });
