import { ownGlossaryId, type OwnTerm, type TermRef } from './own-term';
import { indexTerms, type IndexedGlossary, type TermEntry } from './term-entry';

/**
 * The glossaries as the user has made them: the user's own words first, so that they win, and what was changed or hidden
 * left out of where it came from. A glossary in which nothing was touched stays the same object.
 */
export function overlayTerms(
  glossaries: readonly IndexedGlossary[],
  own: readonly OwnTerm[],
): readonly IndexedGlossary[] {
  if (own.length === 0) return glossaries;
  const title = { id: '', en: '' };
  const terms = own.flatMap((made) => (made.kind === 'hidden' ? [] : made.term));
  const touched = refsOf(own);
  return [
    indexTerms({ id: ownGlossaryId, title, terms }),
    ...glossaries.map((glossary) => {
      const isTouched = among(touched.filter(({ glossaryId }) => glossaryId === glossary.id));
      if (!isTouched) return glossary;
      return { ...glossary, entries: glossary.entries.filter((entry) => !isTouched(entry)) };
    }),
  ];
}

/** What `overlayTerms` leaves out. */
export const touchedEntries = (
  glossaries: readonly IndexedGlossary[],
  own: readonly OwnTerm[],
): readonly TermEntry[] =>
  glossaries.flatMap(({ id, entries }) => {
    const isTouched = among(refsOf(own).filter(({ glossaryId }) => glossaryId === id));
    return isTouched ? entries.filter(isTouched) : [];
  });

const refsOf = (own: readonly OwnTerm[]): readonly TermRef[] =>
  own.flatMap((made) => (made.kind === 'added' ? [] : made.of));

/** Whether an entry is one of those that are named; reads only those of which it has to know the id. */
function among(refs: readonly TermRef[]): ((entry: TermEntry) => boolean) | undefined {
  if (refs.length === 0) return undefined;
  const lemmas = new Set(refs.map(({ lemma }) => lemma));
  const ids = new Set(refs.map(({ termId }) => termId));
  return (entry) => lemmas.has(entry.lemma) && ids.has(entry.read()?.id ?? '');
}
