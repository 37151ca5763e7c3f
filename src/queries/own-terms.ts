import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import type { OwnTerm, TermRef } from '../domain/glossary/own-term';
import type { Term } from '../domain/glossary/term';
import { ownTerms, pathOfTerm, toOwnTerm, type KeptTerm } from '../storage/own-terms';
import type { RecordWrite, Store } from '../storage/store';
import { useStore } from './store-context';
import { useChangeWords } from './undo';
import { wordTasks } from './word-tasks';

/** What the user made of the vocabulary; once it is read, words are found by it. */
export const ownTermsQuery = (store: Store) =>
  queryOptions({
    queryKey: ['store', ownTerms.name],
    queryFn: async (): Promise<readonly OwnTerm[]> => {
      const listed = await store.list(ownTerms, []);
      const terms = listed.ok ? listed.value.flatMap((record) => toOwnTerm(record) ?? []) : [];
      await wordTasks.own(terms);
      return terms;
    },
    structuralSharing: false,
  });

const none: readonly OwnTerm[] = [];

export function useOwnTerms(): readonly OwnTerm[] {
  return useQuery(ownTermsQuery(useStore())).data ?? none;
}

/** Finds words anew, after what the user made of them has changed; nothing is unlit meanwhile. */
export async function refreshOwnTerms(client: QueryClient) {
  await client.refetchQueries({ queryKey: ['store', ownTerms.name] });
  await client.invalidateQueries({ queryKey: ['words'] });
}

/** What can be done with the vocabulary; all of it can be undone. */
export function useChangeOwnTerms() {
  const own = useOwnTerms();
  const change = useChangeWords();
  return {
    /** Adds a word, or puts it in the place of the one that is named. */
    save: (term: Omit<Term, 'id'>, of: TermRef | undefined) => {
      const kind = of ? 'changed' : 'added';
      return change({ kind, word: term.lemma, count: 1 }, writesOf(term, of, own));
    },
    hide: (refs: readonly TermRef[]) =>
      change(
        { kind: 'hidden', ...nameOf(refs) },
        refs.map((ref) => hiding(ref, own)),
      ),
    /** Words of the user's own are gone then; those of a glossary are again what they are there. */
    remove: (refs: readonly TermRef[]) =>
      change({ kind: 'deleted', ...nameOf(refs) }, refs.map(removing)),
    show: (refs: readonly TermRef[]) =>
      change({ kind: 'shown', ...nameOf(refs) }, refs.map(removing)),
  };
}

const nameOf = (refs: readonly TermRef[]) => ({
  word: refs[0]?.lemma ?? '',
  count: new Set(refs.map(({ lemma }) => lemma)).size,
});

/** A word of the user's own that gets another lemma is kept elsewhere. */
function writesOf(
  term: Omit<Term, 'id'>,
  of: TermRef | undefined,
  own: readonly OwnTerm[],
): readonly RecordWrite[] {
  const former = of && pathOfTerm(of.glossaryId, of.termId);
  if (former && former.length > 1) {
    const value: KeptTerm = { term, was: formerLemma(of, own) };
    return [{ kind: ownTerms, path: former, value }];
  }
  const isMoved = former !== undefined && former[0] !== term.lemma;
  const value: KeptTerm = { term };
  return [
    ...(isMoved ? [{ kind: ownTerms, path: former }] : []),
    { kind: ownTerms, path: [term.lemma], value },
  ];
}

function hiding(ref: TermRef, own: readonly OwnTerm[]): RecordWrite {
  const value: KeptTerm = { was: formerLemma(ref, own) };
  return { kind: ownTerms, path: pathOfTerm(ref.glossaryId, ref.termId), value };
}

const removing = ({ glossaryId, termId }: TermRef): RecordWrite => ({
  kind: ownTerms,
  path: pathOfTerm(glossaryId, termId),
});

/** What a word is called in its glossary, also when it was changed already. */
function formerLemma({ termId, lemma }: TermRef, own: readonly OwnTerm[]): string {
  const changed = own.find((made) => made.kind === 'changed' && made.term.id === termId);
  return changed?.kind === 'changed' ? changed.of.lemma : lemma;
}
