import { familyOf } from './family-of';
import type { ListedWord } from './list-words';

/** What the reader makes of a family, or of a form that is an exception. */
export type Standing = 'known' | 'ignored' | 'unknown';

/** A family that the reader does not know, by what it would add. */
export type WorthLearning = {
  readonly family: string;
  /** The word of the family that occurs most often. */
  readonly word: ListedWord;
  /** How many running words would be known that are not. */
  readonly count: number;
};

/** How many of the running words are known, without those that are ignored, and what is most worth learning. */
export type WordsToLearn = {
  readonly known: number;
  readonly total: number;
  readonly worth: readonly WorthLearning[];
};

/** Reckons with every running word of a text; the families that add most come first, equal ones in order of appearance. */
export function findWordsToLearn(
  words: readonly ListedWord[],
  standingOf: (family: string, form: string) => Standing,
): WordsToLearn {
  const unknown = new Map<string, WorthLearning>();
  let known = 0;
  let total = 0;
  for (const word of words) {
    const family = familyOf(word.reading.term);
    for (const { surface, count } of word.forms) {
      const standing = standingOf(family, surface);
      if (standing === 'ignored') continue;
      total += count;
      if (standing === 'known') known += count;
      else unknown.set(family, addTo(unknown.get(family), family, word, count));
    }
  }
  const worth = [...unknown.values()].toSorted((one, other) => other.count - one.count);
  return { known, total, worth };
}

function addTo(
  before: WorthLearning | undefined,
  family: string,
  word: ListedWord,
  count: number,
): WorthLearning {
  if (!before) return { family, word, count };
  const commonest = word.count > before.word.count ? word : before.word;
  return { family, word: commonest, count: before.count + count };
}
