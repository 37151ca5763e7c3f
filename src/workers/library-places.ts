import {
  gatherPlaces,
  inContext,
  type PlaceInContext,
  type TextPlaces,
} from '../domain/glossary/text-places';
import { createPause } from './pause';
import type { Vocabularies, Vocabulary } from './vocabularies';

type ShelvedText = {
  /** The name of the vocabulary it is lit by. */
  readonly vocabulary: string;
  readonly segments: readonly string[];
  gathered?: { readonly by: Vocabulary; readonly places: Promise<TextPlaces> };
};

/** The places of the library's texts: gathered when they are first asked for, and again when the vocabulary has changed. */
export function createLibraryPlaces(vocabularies: Vocabularies) {
  const texts = new Map<string, ShelvedText>();
  const textOf = (textId: string) => {
    const text = texts.get(textId);
    if (!text) throw new RangeError(`The text “${textId}” was not shelved`);
    return text;
  };
  const gather = (text: ShelvedText) => {
    const by = vocabularies.get(text.vocabulary);
    if (text.gathered?.by !== by) text.gathered = { by, places: gatherInSlices(text.segments, by) };
    return text.gathered.places;
  };
  return {
    /** Takes a text, in the place of what had its id before. */
    shelve: (textId: string, vocabulary: string, segments: readonly string[]) => {
      texts.set(textId, { vocabulary, segments });
    },
    places: async (textId: string, family: string): Promise<readonly PlaceInContext[]> => {
      const text = textOf(textId);
      const { families } = await gather(text);
      return (families.get(family) ?? []).map((place) => inContext(text.segments, place));
    },
    counts: async (textId: string): Promise<TextPlaces['terms']> =>
      (await gather(textOf(textId))).terms,
  };
}

async function gatherInSlices(segments: readonly string[], { compiled }: Vocabulary) {
  const { add, places } = gatherPlaces(compiled);
  const pause = createPause();
  for (const segment of segments) {
    await pause();
    add(segment);
  }
  return places;
}
