import type { Span } from '../text/span';
import { tokenize, type Token } from '../text/tokens';
import type { CompiledGlossary, PhraseTree, Readings } from './compile-glossary';
import { lookupKey, withoutCapital } from './lookup-key';

/** An occurrence of one or more terms in a text. */
export type TermMatch = {
  readonly span: Span;
  readonly surface: string;
  /** Those in the case of the text come first, then by the order of the glossaries and of their terms. */
  readonly readings: Readings;
  /** The terms inside a phrase, found as if the phrase itself were none. */
  readonly parts: readonly TermMatch[];
};

/**
 * The terms of a text in order: at each word the longest phrase that begins there, none overlapping another.
 * The case must be that of the glossary, but for the one capital letter of a word that starts a sentence.
 */
export function findTerms(text: string, glossary: CompiledGlossary): readonly TermMatch[] {
  const tokens = tokenize(text);
  return matchesWithin({ text, tokens, glossary }, 0, tokens.length, tokens.length);
}

type Search = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly glossary: CompiledGlossary;
};

/** A term that reaches up to the token at `end`. */
type Found = { readonly end: number; readonly readings: Readings };

/** Matches among the tokens from `start` up to `end`; one that begins at `start` itself ends at `firstEnd` at the latest. */
function matchesWithin(search: Search, start: number, end: number, firstEnd: number): TermMatch[] {
  const matches: TermMatch[] = [];
  let at = start;
  for (let token = search.tokens[at]; token && at < end; token = search.tokens[at]) {
    const found = longestAt(search, token, at, at === start ? firstEnd : end);
    if (found) matches.push(toMatch(search, token, at, found));
    at = found ? found.end : at + 1;
  }
  return matches;
}

function toMatch(search: Search, first: Token, at: number, { end, readings }: Found): TermMatch {
  const last = search.tokens[end - 1] ?? first;
  const span = { start: first.span.start, end: last.span.end };
  const surface = search.text.slice(span.start, span.end);
  const parts = end - at === 1 ? none : matchesWithin(search, at, end, end - 1);
  return { span, surface, readings, parts };
}

const none: readonly TermMatch[] = [];

function longestAt(search: Search, token: Token, at: number, limit: number): Found | undefined {
  const word = lookupKey(token.surface);
  const asWritten = follow(search, word, at, limit, false);
  const lowered = token.startsSentence ? withoutCapital(word) : undefined;
  if (lowered === undefined) return asWritten;
  return longer(asWritten, follow(search, lowered, at, limit, true));
}

/** The longest term that begins with `word` at token `at` and ends before token `limit`. */
function follow(
  search: Search,
  word: string,
  at: number,
  limit: number,
  isLowered: boolean,
): Found | undefined {
  let found: Found | undefined;
  let tree = search.glossary.next?.get(word);
  for (let end = at + 1; tree && end <= limit && (tree.isLowerCase || !isLowered); end += 1) {
    if (tree.readings) found = { end, readings: tree.readings };
    tree = tree.next && continueWith(search, tree.next, end);
  }
  return found;
}

function continueWith(search: Search, next: NonNullable<PhraseTree['next']>, at: number) {
  const last = search.tokens[at - 1];
  const token = search.tokens[at];
  if (!last || !token || !isBlank(search.text, last.span.end, token.span.start)) return undefined;
  return next.get(lookupKey(token.surface));
}

const blank = /^[^\S\n\r\u2028\u2029]+$/;

/** Whether nothing but white space stands there, and no line ends. */
const isBlank = (text: string, start: number, end: number) =>
  (end - start === 1 && text.charCodeAt(start) === 0x20) || blank.test(text.slice(start, end));

/** The one that reaches further; with equal length both, first the one in the case of the text. */
function longer(asWritten: Found | undefined, lowered: Found | undefined): Found | undefined {
  if (!lowered || (asWritten && asWritten.end > lowered.end)) return asWritten;
  if (!asWritten || lowered.end > asWritten.end) return lowered;
  return { ...asWritten, readings: joinReadings(asWritten.readings, lowered.readings) };
}

function joinReadings(asWritten: Readings, lowered: Readings): Readings {
  const terms = new Set(asWritten.map(({ term }) => term));
  return [...asWritten, ...lowered.filter(({ term }) => !terms.has(term))];
}
