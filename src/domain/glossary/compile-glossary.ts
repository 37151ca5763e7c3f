import { buildLexicon } from '../morphology/lexicon';
import { tokenize } from '../text/tokens';
import type { CompiledGlossary, PhraseTree, Reading, Readings } from './compiled-glossary';
import { lookupKey } from './lookup-key';
import type { Glossary, Term } from './term';
import { toLexicalWord } from './to-lexical-word';

type Branch = {
  readings: Readings | undefined;
  readonly isLowerCase: boolean;
  next: Map<string, Branch> | undefined;
};

/**
 * Prepares glossaries for `findTerms`. Readings of one spelling keep the order of the glossaries and of the terms in them;
 * a term of an earlier glossary hides that of a later one with the same lemma and root. `names` are spellings that are
 * never taken for words where they have a capital letter, beside the names among the terms.
 */
export function compileGlossary(
  glossaries: readonly Glossary[],
  names: readonly string[] = [],
): CompiledGlossary {
  const phrases: Branch = { readings: undefined, isLowerCase: true, next: undefined };
  for (const { id, terms } of glossaries) for (const term of terms) addTerm(phrases, term, id);
  const terms = glossaries.flatMap((glossary) => glossary.terms);
  const ownNames = terms.filter(({ partOfSpeech }) => partOfSpeech === 'name');
  const lexicon = buildLexicon({
    terms: terms.map(toLexicalWord),
    names: [...names, ...ownNames.map(({ lemma }) => lemma)],
  });
  return { phrases, lexicon, known: new Map() };
}

/** The terms whose lemma is `lemma`, in their order. */
export function termsOf({ phrases }: CompiledGlossary, lemma: string): readonly Reading[] {
  let tree: PhraseTree | undefined = phrases;
  for (const word of wordsOf(lemma)) tree = tree?.next?.get(word);
  return tree?.readings?.filter(({ term }) => term.lemma === lemma) ?? [];
}

function addTerm(root: Branch, term: Term, glossaryId: string) {
  const lemma = wordsOf(term.lemma);
  const forms = term.forms.map((form) => ({ form, words: wordsOf(form.form) }));
  if (!forms.some(({ words }) => isSame(words, lemma))) {
    addReading(root, lemma, { term, glossaryId, form: undefined });
  }
  for (const { form, words } of forms) addReading(root, words, { term, glossaryId, form });
}

/**
 * Points around the words do not count: *dll.* is found as *dll*. What is not words with nothing but white space between
 * them (`dan/atau`) can stand in a glossary but is never found.
 */
function wordsOf(phrase: string): readonly string[] {
  if (plainWord.test(phrase)) return [phrase];
  const tokens = tokenize(phrase);
  const isBroken = tokens.some(({ span }, index) => {
    const following = tokens[index + 1];
    return following && phrase.slice(span.end, following.span.start).trim() !== '';
  });
  return isBroken ? [] : tokens.map(({ surface }) => lookupKey(surface));
}

const plainWord = /^[a-z]+$/i;

const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((word, index) => word === others[index]);

function addReading(root: Branch, words: readonly string[], reading: Reading) {
  if (words.length === 0) return;
  const branch = words.reduce(grow, root);
  if (!branch.readings) branch.readings = [reading];
  else if (!branch.readings.some((earlier) => hides(earlier, reading))) {
    branch.readings = [...branch.readings, reading];
  }
}

const hides = (earlier: Reading, { term, glossaryId }: Reading) =>
  earlier.glossaryId !== glossaryId &&
  earlier.term.lemma === term.lemma &&
  earlier.term.root === term.root;

function grow(branch: Branch, word: string): Branch {
  branch.next ??= new Map();
  const known = branch.next.get(word);
  if (known) return known;
  const isLowerCase = word === word.toLowerCase();
  const added: Branch = { readings: undefined, isLowerCase, next: undefined };
  branch.next.set(word, added);
  return added;
}
