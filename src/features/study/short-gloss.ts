import type { Reading } from '../../domain/glossary/compiled-glossary';

/**
 * The meaning that fits best in few words: that of the form where it has its own, else the first sense.
 * Of a word that no glossary explains, that of its root, which it names.
 */
export const shortGloss = ({ term, form, isOfRoot }: Reading): string => {
  const gloss = form?.gloss ?? term.senses[0]?.gloss ?? '';
  return isOfRoot ? `${term.lemma}: ${gloss}` : gloss;
};
