import type { Span } from '../text/span';
import type { CompiledGlossary, Reading } from './compiled-glossary';
import { familyOf } from './family-of';
import { findTerms, type TermMatch } from './find-terms';
import type { Term } from './term';

/** One way a term is written in a text, how often, and the segments where it is, ascending, each once. */
export type WrittenForm = {
  readonly surface: string;
  readonly count: number;
  readonly segments: readonly number[];
};

/** A term that occurs in a text. */
export type ListedWord = {
  /** The likeliest reading where the term occurs first. */
  readonly reading: Reading;
  /** In order of appearance. */
  readonly forms: readonly WrittenForm[];
  readonly count: number;
  readonly first: { readonly segment: number; readonly span: Span };
};

/**
 * The different terms of a text in order of first appearance.
 * An ambiguous word counts as its first reading; a phrase counts as a phrase, its parts not at all.
 */
export function listWords(
  segments: readonly string[],
  glossary: CompiledGlossary,
): readonly ListedWord[] {
  const tally = tallyWords(glossary);
  segments.forEach(tally.add);
  return tally.list();
}

export type WordTally = {
  /** Counts the words of the next segment. */
  readonly add: (segment: string) => void;
  readonly list: () => readonly ListedWord[];
};

/** `listWords` one segment at a time, so that a long text can be counted without holding up a page. */
export function tallyWords(glossary: CompiledGlossary): WordTally {
  const tallies = new Map<Term, Tally>();
  let segment = 0;
  return {
    add: (text) => {
      for (const match of findTerms(text, glossary)) addMatch(tallies, match, segment);
      segment += 1;
    },
    list: () =>
      Array.from(tallies.values(), (tally) => ({ ...tally, forms: [...tally.forms.values()] })),
  };
}

type GrowingForm = { readonly surface: string; count: number; readonly segments: number[] };

type Tally = Pick<ListedWord, 'reading' | 'first'> & {
  readonly forms: Map<string, GrowingForm>;
  count: number;
};

function addMatch(tallies: Map<Term, Tally>, match: TermMatch, segment: number) {
  const { span, surface, readings } = match;
  const [reading] = readings;
  const first = { segment, span };
  const tally: Tally = tallies.get(reading.term) ?? { reading, forms: new Map(), count: 0, first };
  const form: GrowingForm = tally.forms.get(surface) ?? { surface, count: 0, segments: [] };
  if (form.segments.at(-1) !== segment) form.segments.push(segment);
  form.count += 1;
  tally.forms.set(surface, form);
  tally.count += 1;
  tallies.set(reading.term, tally);
}

/** The written forms of all terms of one family, in the order of the list. */
export const formsOfFamily = (
  words: readonly ListedWord[],
  family: string,
): readonly WrittenForm[] =>
  words.filter(({ reading }) => familyOf(reading.term) === family).flatMap(({ forms }) => forms);

/** The most frequent first; words as frequent as each other stay in order. */
export const byFrequency = (words: readonly ListedWord[]): readonly ListedWord[] =>
  words.toSorted((a, b) => b.count - a.count);
