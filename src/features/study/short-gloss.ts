import type { Reading } from '../../domain/glossary/compile-glossary';

/** The meaning that fits best in few words: that of the form where it has its own, else the first sense. */
export const shortGloss = ({ term, form }: Reading): string =>
  form?.gloss ?? term.senses[0]?.gloss ?? '';
