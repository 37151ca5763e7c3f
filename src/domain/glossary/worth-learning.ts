import { familyOf } from './family-of';
import { countForms, knownShare, type Share } from './known-share';
import type { ListedWord } from './list-words';
import type { StandingOf } from './standing';

/** A family that the reader does not know, by what it would add. */
export type WorthLearning = {
  readonly family: string;
  /** The word of the family that occurs most often. */
  readonly word: ListedWord;
  /** How many running words would be known that are not. */
  readonly count: number;
};

/** How many of the running words are known, without those that are ignored, and what is most worth learning. */
export type WordsToLearn = Share & {
  readonly worth: readonly WorthLearning[];
};

/** Reckons with every running word of a text; the families that add most come first, equal ones in order of appearance. */
export function findWordsToLearn(
  words: readonly ListedWord[],
  standingOf: StandingOf,
): WordsToLearn {
  const unknown = new Map<string, WorthLearning>();
  for (const word of words) {
    const family = familyOf(word.reading.term);
    for (const { surface, count } of word.forms) {
      if (standingOf(family, surface) !== 'unknown') continue;
      unknown.set(family, addTo(unknown.get(family), family, word, count));
    }
  }
  const worth = [...unknown.values()].toSorted((one, other) => other.count - one.count);
  return { ...knownShare(countForms(words), standingOf).words, worth };
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
