import { useDeferredValue, useMemo } from 'react';
import {
  chooseTerms,
  type TermFacts,
  type TermFilter,
  type TermOrder,
} from '../../domain/glossary/choose-terms';
import type { ListedTerm } from '../../domain/glossary/list-terms';
import type { OwnTerm } from '../../domain/glossary/own-term';
import { termKey } from '../../domain/glossary/text-places';
import { useFoundPlaces, useMetCounts, type AllTerms } from '../../queries/all-terms';
import { useFamiliarities } from '../../queries/familiarity';
import { useOwnTerms } from '../../queries/own-terms';
import { familiarityLevels } from '../../storage/records';

/** What the user asks of the list. */
export type TermWish = TermFilter & {
  readonly sought: string;
  readonly order: TermOrder;
  /** Those that were hidden, and no others. */
  readonly isHidden?: true | undefined;
};

export type ChosenTerms = {
  readonly rows: readonly ListedTerm[];
  readonly facts: TermFacts;
};

/** The terms that are wanted, in order; undefined until they are known. What is typed is shown before they are. */
export function useChosenTerms(all: AllTerms, wish: TermWish): ChosenTerms | undefined {
  const { sought, order, isHidden, ...filter } = useDeferredValue(wish);
  const own = useOwnTerms();
  const facts = useFacts();
  const found = useFoundPlaces(all, sought);
  const { knowledge, partOfSpeech, glossaryId, isMet } = filter;
  const rows = useMemo(() => {
    if (isHidden) return hiddenTerms(own);
    const wanted = { knowledge, partOfSpeech, glossaryId, isMet };
    return (
      found &&
      chooseTerms(all.terms, found, wanted, order, facts).flatMap((at) => all.terms[at] ?? [])
    );
  }, [all, facts, found, glossaryId, isHidden, isMet, knowledge, order, own, partOfSpeech]);
  return rows && { rows, facts };
}

function useFacts(): TermFacts {
  const levels = useFamiliarities();
  const counts = useMetCounts();
  return useMemo(() => {
    const met = new Map<string, number>();
    for (const [key, count] of counts.flatMap((of) => [...of]))
      met.set(key, (met.get(key) ?? 0) + count);
    return {
      levelOf: ({ family }) => {
        const level = levels.of(family);
        return level === undefined ? 0 : familiarityLevels.indexOf(level) + 1;
      },
      metOf: ({ glossaryId, id }) => met.get(termKey(glossaryId, id)) ?? 0,
    };
  }, [levels, counts]);
}

/** What is hidden is in no vocabulary: only what it is called is known. */
const hiddenTerms = (own: readonly OwnTerm[]): readonly ListedTerm[] =>
  own.flatMap((made) => {
    if (made.kind !== 'hidden') return [];
    const { glossaryId, termId, lemma } = made.of;
    const named = { id: termId, glossaryId, lemma, root: lemma, family: lemma.toLowerCase() };
    return { ...named, partOfSpeech: 'noun' as const, gloss: '', band: 3 };
  });
