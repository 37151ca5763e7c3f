import { familyOf } from './family-of';
import type { ListedWord } from './list-words';

/** How many of the word families that occur in a text a reader knows. */
export type KnownShare = { readonly known: number; readonly total: number };

/** Counts each family once, however many of its words occur. */
export function knownShare(
  words: readonly ListedWord[],
  isKnown: (family: string) => boolean,
): KnownShare {
  const families = new Set(words.map(({ reading }) => familyOf(reading.term)));
  return { known: [...families].filter(isKnown).length, total: families.size };
}
