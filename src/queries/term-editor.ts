import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { ownGlossaryId, type OwnTerm, type TermRef } from '../domain/glossary/own-term';
import type { Term } from '../domain/glossary/term';
import { useOwnTerms } from './own-terms';
import { wordTasks } from './word-tasks';

/** What is to be added or changed. */
export type TermRequest = {
  /** The vocabulary that knows more about it; a new word needs none. */
  readonly vocabulary?: string | undefined;
  /** A term that is there already. */
  readonly of?: TermRef;
  /** Words of a text, and whether they open a sentence. */
  readonly surface?: string;
  readonly startsSentence?: boolean;
};

/** A term as the editor begins with it; `of` names the one that it takes the place of. */
export type TermDraft = {
  readonly term: Omit<Term, 'id'>;
  readonly of: TermRef | undefined;
  /** The same word in other glossaries, which has to be hidden with it. */
  readonly twins: readonly TermRef[];
};

let request: TermRequest | undefined;
const listeners = new Set<() => void>();

/** Opens the editor of words over whatever page is shown; without a request it is closed. */
export function editTerm(asked: TermRequest | undefined) {
  request = asked;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useTermRequest = () => useSyncExternalStore(subscribe, () => request);

/** What the editor begins with; undefined until it is known. */
export function useTermDraft(asked: TermRequest): TermDraft | undefined {
  const own = useOwnTerms();
  return useQuery({
    queryKey: ['words', 'draft', asked],
    queryFn: () => draftOf(asked, own),
    structuralSharing: false,
    gcTime: 0,
    staleTime: 'static',
  }).data;
}

const empty: Omit<Term, 'id'> = {
  lemma: '',
  root: '',
  partOfSpeech: 'noun',
  senses: [],
  forms: [],
};

async function draftOf(
  { vocabulary, of, surface, startsSentence = false }: TermRequest,
  own: readonly OwnTerm[],
): Promise<TermDraft> {
  if (vocabulary !== undefined && of) {
    const key = { ...of, id: of.termId };
    const term = await wordTasks.term(vocabulary, key);
    if (!term) return { term: { ...empty, lemma: of.lemma }, of, twins: [] };
    const same = await wordTasks.twins(vocabulary, term);
    const twins = same.filter(({ glossaryId }) => glossaryId !== of.glossaryId);
    return { term: withoutId(term), of, twins };
  }
  if (vocabulary === undefined || surface === undefined) return blank(empty);
  const suggested = await wordTasks.suggest(vocabulary, surface, startsSentence);
  return ownDraft(suggested.lemma, own) ?? blank({ ...empty, ...suggested });
}

const blank = (term: Omit<Term, 'id'>): TermDraft => ({ term, of: undefined, twins: [] });

/** A word of the user's own that is there already. */
function ownDraft(lemma: string, own: readonly OwnTerm[]): TermDraft | undefined {
  const known = own.find((made) => made.kind === 'added' && made.term.lemma === lemma);
  if (known?.kind !== 'added') return undefined;
  const of = { glossaryId: ownGlossaryId, termId: known.term.id, lemma };
  return { term: withoutId(known.term), of, twins: [] };
}

function withoutId(term: Term): Omit<Term, 'id'> {
  const { lemma, root, partOfSpeech, senses, forms, usage, band, isBound } = term;
  return {
    lemma,
    root,
    partOfSpeech,
    senses,
    forms,
    ...(usage !== undefined && { usage }),
    ...(band !== undefined && { band }),
    ...(isBound !== undefined && { isBound }),
  };
}
