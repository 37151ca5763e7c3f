import { indexWords } from '../morphology/lexicon';
import type { CompiledGlossary, PhraseTree, Reading } from './compiled-glossary';
import { listEntry, PhraseBranch, wordsOf } from './phrase-branch';
import { readLexicalWord, type IndexedGlossary, type TermEntry } from './term-entry';

/** One that was compiled from its first term to its last. */
export type WholeGlossary = CompiledGlossary & { readonly phrases: PhraseBranch };

/**
 * Prepares glossaries for `findTerms`. Readings of one spelling keep the order of the glossaries and of the terms in them;
 * a term of an earlier glossary hides that of a later one with the same lemma and root. `names` are spellings that are
 * never taken for words where they have a capital letter, beside the names among the terms.
 */
export function compileGlossary(
  glossaries: readonly IndexedGlossary[],
  names: readonly string[] = [],
): WholeGlossary {
  const phrases = new PhraseBranch('');
  for (const { id, entries } of glossaries)
    for (const entry of entries) listEntry(phrases, entry, id);
  const entries = glossaries.flatMap((glossary) => glossary.entries);
  const lexicon = indexWords(entries, readLexicalWord, [...names, ...namesAmong(entries)]);
  const met = { opening: new Map(), inside: new Map() };
  return { phrases, entries, lexicon, known: new Map(), met };
}

export const namesAmong = (entries: readonly TermEntry[]): readonly string[] =>
  entries.filter(({ isName }) => isName).map(({ lemma }) => lemma);

/** The terms whose lemma is `lemma`, in their order. */
export function termsOf({ phrases }: CompiledGlossary, lemma: string): readonly Reading[] {
  let tree: PhraseTree | undefined = phrases;
  for (const word of wordsOf(lemma)) tree = tree?.next?.get(word);
  return tree?.readings?.filter(({ term }) => term.lemma === lemma) ?? [];
}
