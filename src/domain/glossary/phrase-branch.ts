import { tokenize } from '../text/tokens';
import type { PhraseTree, Reading, Readings } from './compiled-glossary';
import { lookupKey } from './lookup-key';
import type { TermEntry } from './term-entry';

/** A term as it is listed at one place of the tree: under its lemma, or under a form. */
type Listing = {
  readonly entry: TermEntry;
  readonly glossaryId: string;
  /** Which of its forms; undefined for the lemma. */
  readonly form: number | undefined;
};

/** A place in the tree; its terms are read when somebody asks for its readings. Most hold one: there are many of them. */
export class PhraseBranch implements PhraseTree {
  next: Map<string, PhraseBranch> | undefined;
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
      const [first, ...others] = readListings(this.listings);
      this.read = first && [first, ...others];
      this.isRead = true;
    }
    return this.read;
  }

  get listings(): readonly Listing[] {
    return this.first ? [this.first, ...(this.others ?? [])] : [];
  }

  list(listing: Listing) {
    if (!this.first) this.first = listing;
    else if (this.others) this.others.push(listing);
    else this.others = [listing];
  }

  grow(word: string): PhraseBranch {
    this.next ??= new Map();
    const known = this.next.get(word);
    if (known) return known;
    const added = new PhraseBranch(word);
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

/** The place to which the words of a path lead. */
export function branchAt(root: PhraseBranch, path: readonly string[]): PhraseBranch | undefined {
  let branch: PhraseBranch | undefined = root;
  for (const word of path) branch = branch?.next?.get(word);
  return branch;
}

/** The same, made where there is none. */
export function growAlong(root: PhraseBranch, path: readonly string[]): PhraseBranch {
  let branch = root;
  for (const word of path) branch = branch.grow(word);
  return branch;
}

/** Lists a term under its lemma and under each of its forms. */
export function listEntry(root: PhraseBranch, entry: TermEntry, glossaryId: string) {
  const ofLemma = { entry, glossaryId, form: undefined };
  if (entry.forms.length === 0 && plainWord.test(entry.lemma)) {
    root.grow(entry.lemma).list(ofLemma);
    return;
  }
  const lemma = wordsOf(entry.lemma);
  const forms = entry.forms.map(wordsOf);
  if (!forms.some((words) => isSame(words, lemma))) listAt(root, lemma, ofLemma);
  for (const [form, words] of forms.entries()) listAt(root, words, { entry, glossaryId, form });
}

function listAt(root: PhraseBranch, path: readonly string[], listing: Listing) {
  if (path.length > 0) growAlong(root, path).list(listing);
}

/**
 * Points around the words do not count: *dll.* is found as *dll*. What is not words with nothing but white space between
 * them (`dan/atau`) can stand in a glossary but is never found.
 */
export function wordsOf(phrase: string): readonly string[] {
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
