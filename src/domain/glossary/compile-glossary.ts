import { tokenize } from '../text/tokens';
import { lookupKey } from './lookup-key';
import type { Glossary, ListedForm, Term } from './term';

/** What a stretch of text can be read as: a term, in one of its listed forms or, with none of that spelling, as its lemma. */
export type Reading = { readonly term: Term; readonly form: ListedForm | undefined };

export type Readings = readonly [Reading, ...Reading[]];

/** Where a sequence of words leads: what it means when it is a term, and which words can follow. */
export type PhraseTree = {
  readonly readings: Readings | undefined;
  /** The word that leads here holds no capital letter. */
  readonly isLowerCase: boolean;
  readonly next: ReadonlyMap<string, PhraseTree> | undefined;
};

/** The terms of some glossaries, indexed by the words of their lemmas and forms; its root stands before the first word. */
export type CompiledGlossary = PhraseTree;

type Branch = {
  readings: Readings | undefined;
  readonly isLowerCase: boolean;
  next: Map<string, Branch> | undefined;
};

/**
 * Prepares glossaries for `findTerms`. Readings of one spelling keep the order of the glossaries and of the terms in them.
 * What is not words with nothing but white space between them (`dan/atau`) can stand in a glossary but is never found.
 */
export function compileGlossary(glossaries: readonly Glossary[]): CompiledGlossary {
  const root: Branch = { readings: undefined, isLowerCase: true, next: undefined };
  for (const { terms } of glossaries) for (const term of terms) addTerm(root, term);
  return root;
}

function addTerm(root: Branch, term: Term) {
  const lemma = wordsOf(term.lemma);
  const forms = term.forms.map((form) => ({ form, words: wordsOf(form.form) }));
  if (!forms.some(({ words }) => isSame(words, lemma))) {
    addReading(root, lemma, { term, form: undefined });
  }
  for (const { form, words } of forms) addReading(root, words, { term, form });
}

/** Points around the words do not count: *dll.* is found as *dll*. */
function wordsOf(phrase: string): readonly string[] {
  const tokens = tokenize(phrase);
  const isBroken = tokens.some(({ span }, index) => {
    const following = tokens[index + 1];
    return following && phrase.slice(span.end, following.span.start).trim() !== '';
  });
  return isBroken ? [] : tokens.map(({ surface }) => lookupKey(surface));
}

const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((word, index) => word === others[index]);

function addReading(root: Branch, words: readonly string[], reading: Reading) {
  if (words.length === 0) return;
  const branch = words.reduce(grow, root);
  branch.readings = branch.readings ? [...branch.readings, reading] : [reading];
}

function grow(branch: Branch, word: string): Branch {
  branch.next ??= new Map();
  const known = branch.next.get(word);
  if (known) return known;
  const isLowerCase = word === word.toLowerCase();
  const added: Branch = { readings: undefined, isLowerCase, next: undefined };
  branch.next.set(word, added);
  return added;
}
