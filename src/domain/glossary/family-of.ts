import type { Term } from './term';

/**
 * The key under which familiarity with a term is kept: who knows *bantu* knows *membantu* and *bantuan*,
 * so words of one root share theirs, while a phrase has its own.
 */
export const familyOf = ({ lemma, root }: Pick<Term, 'lemma' | 'root'>): string =>
  /\s/.test(lemma) ? lemma : root.toLowerCase();
