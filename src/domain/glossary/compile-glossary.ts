import { indexWords } from '../morphology/lexicon';
import { tokenize } from '../text/tokens';
import type { CompiledGlossary, PhraseTree, Reading, Readings } from './compiled-glossary';
import { lookupKey } from './lookup-key';
import { readLexicalWord, type IndexedGlossary, type TermEntry } from './term-entry';

/**
 * Prepares glossaries for `findTerms`. Readings of one spelling keep the order of the glossaries and of the terms in them;
 * a term of an earlier glossary hides that of a later one with the same lemma and root. `names` are spellings that are
 * never taken for words where they have a capital letter, beside the names among the terms.
 */
export function compileGlossary(
  glossaries: readonly IndexedGlossary[],
  names: readonly string[] = [],
): CompiledGlossary {
  const phrases = new Branch('');
  for (const { id, entries } of glossaries)
    for (const entry of entries) addEntry(phrases, entry, id);
  const entries = glossaries.flatMap((glossary) => glossary.entries);
  const ownNames = entries.filter(({ isName }) => isName).map(({ lemma }) => lemma);
  const lexicon = indexWords(entries, readLexicalWord, [...names, ...ownNames]);
  const met = { opening: new Map(), inside: new Map() };
  return { phrases, entries, lexicon, known: new Map(), met };
}

/** The terms whose lemma is `lemma`, in their order. */
export function termsOf({ phrases }: CompiledGlossary, lemma: string): readonly Reading[] {
  let tree: PhraseTree | undefined = phrases;
  for (const word of wordsOf(lemma)) tree = tree?.next?.get(word);
  return tree?.readings?.filter(({ term }) => term.lemma === lemma) ?? [];
}

/** A term as it is listed at one place of the tree: under its lemma, or under a form. */
type Listing = {
  readonly entry: TermEntry;
  readonly glossaryId: string;
  /** Which of its forms; undefined for the lemma. */
  readonly form: number | undefined;
};

/** A place in the tree; its terms are read when somebody asks for its readings. Most hold one: there are many of them. */
class Branch implements PhraseTree {
  next: Map<string, Branch> | undefined;
  private readonly word: string;
  private first: Listing | undefined;
  private others: Listing[] | undefined;
  private isRead = false;
  private read: Readings | undefined;
  private hasNoCapital: boolean | undefined;

  constructor(word: string) {
    this.word = word;
  }

  get isLowerCase(): boolean {
    this.hasNoCapital ??= this.word === this.word.toLowerCase();
    return this.hasNoCapital;
  }

  get readings(): Readings | undefined {
    if (!this.isRead && this.first) {
      const [first, ...others] = readListings([this.first, ...(this.others ?? [])]);
      this.read = first && [first, ...others];
      this.isRead = true;
    }
    return this.read;
  }

  list(listing: Listing) {
    if (!this.first) this.first = listing;
    else if (this.others) this.others.push(listing);
    else this.others = [listing];
  }

  grow(word: string): Branch {
    this.next ??= new Map();
    const known = this.next.get(word);
    if (known) return known;
    const added = new Branch(word);
    this.next.set(word, added);
    return added;
  }
}

function readListings(listings: readonly Listing[]): readonly Reading[] {
  const readings: Reading[] = [];
  for (const { entry, glossaryId, form } of listings) {
    const term = entry.read();
    if (!term) continue;
    const reading = { term, glossaryId, form: form === undefined ? undefined : term.forms[form] };
    if (!readings.some((earlier) => hides(earlier, reading))) readings.push(reading);
  }
  return readings;
}

function addEntry(root: Branch, entry: TermEntry, glossaryId: string) {
  const ofLemma = { entry, glossaryId, form: undefined };
  if (entry.forms.length === 0 && plainWord.test(entry.lemma)) {
    root.grow(entry.lemma).list(ofLemma);
    return;
  }
  const lemma = wordsOf(entry.lemma);
  const forms = entry.forms.map(wordsOf);
  if (!forms.some((words) => isSame(words, lemma))) addListing(root, lemma, ofLemma);
  for (const [form, words] of forms.entries()) addListing(root, words, { entry, glossaryId, form });
}

function addListing(root: Branch, words: readonly string[], listing: Listing) {
  if (words.length === 0) return;
  let branch = root;
  for (const word of words) branch = branch.grow(word);
  branch.list(listing);
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

const hides = (earlier: Reading, { term, glossaryId }: Reading) =>
  earlier.glossaryId !== glossaryId &&
  earlier.term.lemma === term.lemma &&
  earlier.term.root === term.root;
