import { analyzeWord } from '../morphology/analyze-word';
import type { Lexicon } from '../morphology/lexicon';
import type { ListedTerm } from './list-terms';

/**
 * The terms that answer to what is sought, in either language, as their places in the list; the closest first, those as close
 * as each other the commonest first, then in order. Any form of a word finds the word, its root and the whole family.
 */
export function searchTerms(
  terms: readonly ListedTerm[],
  sought: string,
  lexicon: Lexicon,
): readonly number[] {
  const words = sought.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (words === '') return terms.map((_, index) => index);
  const closeness = measure(words, lexicon);
  return terms
    .flatMap((term, index) => {
      const distance = closeness(term);
      return distance === undefined ? [] : { index, distance: distance * 4 + term.band };
    })
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ index }) => index);
}

/** How far a term is from what is sought; undefined where it has nothing to do with it. */
function measure(sought: string, lexicon: Lexicon) {
  const analyses = sought.includes(' ')
    ? []
    : analyzeWord(sought, lexicon).filter(({ isKnownRoot }) => isKnownRoot);
  const lemmas = new Set(analyses.map(({ lemma }) => lemma.toLowerCase()));
  const roots = new Set(analyses.map(({ root }) => root.toLowerCase()));
  return ({ lemma, family, gloss }: ListedTerm): number | undefined => {
    const word = lemma.toLowerCase();
    if (word === sought) return 0;
    if (lemmas.has(word)) return 1;
    if (roots.has(word)) return 2;
    const meaning = gloss.toLowerCase();
    const at = wordAt(meaning, sought);
    if (at >= 0 && isWhole(meaning, at, sought)) return at === 0 ? 3 : 5;
    if (roots.has(family)) return 4;
    if (word.startsWith(sought)) return 6;
    if (at >= 0) return 7;
    return word.includes(sought) ? 8 : undefined;
  };
}

/** Where a word of `text` begins with `sought`; -1 where none does. */
function wordAt(text: string, sought: string): number {
  let at = text.indexOf(sought);
  while (at > 0 && letter.test(text.charAt(at - 1))) at = text.indexOf(sought, at + 1);
  return at;
}

const isWhole = (text: string, at: number, sought: string) =>
  !letter.test(text.charAt(at + sought.length));

const letter = /\p{L}/u;
