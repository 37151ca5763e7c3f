import { familyOf } from './family-of';
import type { Term } from './term';
import type { IndexedGlossary } from './term-entry';

/** A term as a table of all of them shows it. */
export type ListedTerm = Pick<Term, 'id' | 'lemma' | 'root' | 'partOfSpeech'> & {
  readonly glossaryId: string;
  readonly family: string;
  /** All senses in one line. */
  readonly gloss: string;
  /** 3 where it is not given. */
  readonly band: number;
};

/** All terms of some glossaries, by the alphabet; those spelled alike in the order of the glossaries. */
export function listTerms(glossaries: readonly IndexedGlossary[]): readonly ListedTerm[] {
  const listed = glossaries.flatMap(({ id: glossaryId, entries }) =>
    entries.flatMap((entry) => {
      const term = entry.read();
      return term ? listTerm(term, glossaryId) : [];
    }),
  );
  return listed.toSorted((one, other) => alphabet.compare(one.lemma, other.lemma));
}

const alphabet = new Intl.Collator('id');

function listTerm(term: Term, glossaryId: string): ListedTerm {
  const { id, lemma, root, partOfSpeech, senses, band = 3 } = term;
  const gloss = senses.map((sense) => sense.gloss).join('; ');
  return { id, lemma, root, partOfSpeech, glossaryId, family: familyOf(term), gloss, band };
}
