import type { LexicalWord } from '../morphology/lexicon';
import type { Term } from './term';

/**
 * What the analyser of word formation knows of a term. Forms that tell how they are built are no other spellings:
 * the analyser finds them itself.
 */
export function toLexicalWord(term: Term): LexicalWord {
  if (term.forms.length === 0) return term;
  const variants = term.forms.filter(({ form, formation }) => !formation && !isLemma(form, term));
  return { ...term, variants: variants.map(({ form }) => form) };
}

const isLemma = (form: string, { lemma }: Term) => form.toLowerCase() === lemma.toLowerCase();
