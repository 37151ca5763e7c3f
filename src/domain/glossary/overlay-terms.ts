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
  const touched = own.flatMap((made) => (made.kind === 'added' ? [] : made.of));
  return [
    indexTerms({ id: ownGlossaryId, title, terms }),
    ...glossaries.map((glossary) => {
      const refs = touched.filter(({ glossaryId }) => glossaryId === glossary.id);
      if (refs.length === 0) return glossary;
      return { ...glossary, entries: without(glossary.entries, refs) };
    }),
  ];
}

/** Reads only the entries of which it has to know the id. */
function without(entries: readonly TermEntry[], refs: readonly TermRef[]): readonly TermEntry[] {
  const lemmas = new Set(refs.map(({ lemma }) => lemma));
  const ids = new Set(refs.map(({ termId }) => termId));
  return entries.filter((entry) => !lemmas.has(entry.lemma) || !ids.has(entry.read()?.id ?? ''));
}
