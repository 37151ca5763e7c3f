import type { ListedTerm } from './list-terms';
import type { PartOfSpeech } from './term';

/** How well a word is known, in the steps that a list of words is filtered by. */
export const knowledges = ['new', 'learning', 'known', 'ignored'] as const;

export type Knowledge = (typeof knowledges)[number];

/** Which terms are wanted; what is absent makes no difference. */
export type TermFilter = {
  readonly knowledge?: Knowledge | undefined;
  readonly partOfSpeech?: PartOfSpeech | undefined;
  readonly glossaryId?: string | undefined;
  readonly isMet?: true | undefined;
};

/** `closeness` is the order in which they were found. */
export const termOrders = ['closeness', 'lemma', 'root', 'knowledge', 'met'] as const;

export type TermOrder = (typeof termOrders)[number];

/** What is known of the terms of a list beside what they say themselves. */
export type TermFacts = {
  /** From 0, new, to 6, known; 7 is ignored. */
  readonly levelOf: (term: ListedTerm) => number;
  /** How often it is met. */
  readonly metOf: (term: ListedTerm) => number;
};

/**
 * Those of the found terms that are wanted, in the order that is asked for; `found` are places in a list that is in the
 * order of the alphabet. What is equal stays in the order of the list.
 */
export function chooseTerms(
  terms: readonly ListedTerm[],
  found: readonly number[],
  filter: TermFilter,
  order: TermOrder,
  facts: TermFacts,
): readonly number[] {
  const chosen = found.filter((index) => {
    const term = terms[index];
    return term && isWanted(term, filter, facts);
  });
  if (order === 'closeness') return chosen;
  const compare = comparisonOf(terms, order, facts);
  return chosen.toSorted((one, other) => {
    const difference = compare(one, other);
    return difference === 0 ? one - other : difference;
  });
}

function isWanted(term: ListedTerm, filter: TermFilter, { levelOf, metOf }: TermFacts): boolean {
  const { knowledge, partOfSpeech, glossaryId, isMet } = filter;
  if (partOfSpeech !== undefined && term.partOfSpeech !== partOfSpeech) return false;
  if (glossaryId !== undefined && term.glossaryId !== glossaryId) return false;
  if (knowledge !== undefined && knowledgeOf(levelOf(term)) !== knowledge) return false;
  return isMet === undefined || metOf(term) > 0;
}

const knowledgeOf = (level: number): Knowledge => {
  if (level === 0) return 'new';
  if (level === 7) return 'ignored';
  return level === 6 ? 'known' : 'learning';
};

/** Each value is found out once: sorting asks for it many times. */
function comparisonOf(terms: readonly ListedTerm[], order: TermOrder, facts: TermFacts) {
  const value = once(terms, order === 'knowledge' ? facts.levelOf : facts.metOf);
  switch (order) {
    case 'closeness':
    case 'lemma':
      return () => 0;
    case 'root':
      return (one: number, other: number) => compareRoots(terms[one], terms[other]);
    case 'knowledge':
    case 'met':
      return (one: number, other: number) => value(other) - value(one);
  }
}

function once(terms: readonly ListedTerm[], measure: (term: ListedTerm) => number) {
  const known = new Map<number, number>();
  return (index: number): number => {
    const term = terms[index];
    const value = known.get(index) ?? (term ? measure(term) : 0);
    known.set(index, value);
    return value;
  };
}

function compareRoots(one: ListedTerm | undefined, other: ListedTerm | undefined): number {
  const [first = '', second = ''] = [one?.root.toLowerCase(), other?.root.toLowerCase()];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
