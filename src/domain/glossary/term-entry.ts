import type { LexicalWord } from '../morphology/lexicon';
import type { Glossary, Term } from './term';
import { toLexicalWord } from './to-lexical-word';

/** A term as it is indexed, before all of it has been read: most of a large glossary never is. */
export type TermEntry = Pick<Term, 'lemma' | 'root'> & {
  /** The listed forms as they are written, in the order of the term's. */
  readonly forms: readonly string[];
  /** Those that the analyser takes for other spellings. */
  readonly variants: readonly string[];
  readonly isName: boolean;
  /** Gives the same term each time; undefined where it cannot be read. */
  readonly read: () => Term | undefined;
};

/** A glossary whose terms are read when they are met. */
export type IndexedGlossary = Pick<Glossary, 'id' | 'title'> & {
  readonly entries: readonly TermEntry[];
};

/** A glossary of which all has been read. */
export const indexTerms = ({ id, title, terms }: Glossary): IndexedGlossary => ({
  id,
  title,
  entries: terms.map((term) => ({
    lemma: term.lemma,
    root: term.root,
    forms: term.forms.map(({ form }) => form),
    variants: toLexicalWord(term).variants ?? [],
    isName: term.partOfSpeech === 'name',
    read: () => term,
  })),
});

/** What the analyser of word formation knows of a term. */
export function readLexicalWord(entry: TermEntry): LexicalWord | undefined {
  const term = entry.read();
  return term && toLexicalWord(term);
}
