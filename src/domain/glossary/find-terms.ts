import type { Span } from '../text/span';
import { tokenize, type Token } from '../text/tokens';
import type {
  CompiledGlossary,
  MetWord,
  PhrasesBelow,
  Reading,
  Readings,
} from './compiled-glossary';
import { lookupKey, withoutCapital } from './lookup-key';
import { readWord } from './word-readings';

/** An occurrence of one or more terms in a text. */
export type TermMatch = {
  readonly span: Span;
  readonly surface: string;
  /** Those in the case of the text come first, then by the glossaries and their terms, then by likelihood. */
  readonly readings: Readings;
  /** The terms inside a phrase, found as if the phrase itself were none. */
  readonly parts: readonly TermMatch[];
};

/**
 * The terms of a text in order, in all forms of theirs: at each word the longest phrase that begins there, none
 * overlapping another. A word with a capital letter is a name unless it starts a sentence: only a term that is written so
 * is found in it.
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
  const word = meetWord(search.glossary, token);
  const phrase = word.canLead ? longestPhrase(search, word, at, limit) : undefined;
  return phrase ?? (word.alone && { end: at + 1, readings: word.alone });
}

/** The longest term of several words that begins there. */
function longestPhrase(search: Search, met: MetWord, at: number, limit: number): Found | undefined {
  const { word, lowered, starts } = met;
  let found = follow(search, { word, at, limit });
  if (lowered !== undefined) {
    found = longer(found, follow(search, { word: lowered, at, limit, isLowered: true }));
  }
  for (const start of starts) found = longest(found, follow(search, { ...start, at, limit }));
  return found;
}

/** What is known of a word as it is written, each once for a glossary. */
function meetWord(glossary: CompiledGlossary, { surface, startsSentence }: Token): MetWord {
  const known = startsSentence ? glossary.met.opening : glossary.met.inside;
  const met = known.get(surface);
  if (met) return met;
  const read = startsSentence ? readOpening(glossary, surface) : readInside(glossary, surface);
  known.set(surface, read);
  return read;
}

/** A word inside a sentence: with a capital letter it is a name, and means only what is written so. */
function readInside(glossary: CompiledGlossary, surface: string): MetWord {
  const word = lookupKey(surface);
  const next = glossary.phrases.next?.get(word);
  if (!isPlain(word)) {
    return { word, lowered: undefined, starts: [], alone: next?.readings, canLead: !!next?.next };
  }
  const { readings, starts } = readWord(glossary, word);
  const canLead = next?.next !== undefined || starts.length > 0;
  return { word, lowered: undefined, starts, alone: readings, canLead };
}

/** A word that opens a sentence: what is written with a capital comes first, and a name stays one. */
function readOpening(glossary: CompiledGlossary, surface: string): MetWord {
  const word = lookupKey(surface);
  const lowered = withoutCapital(word);
  if (lowered === undefined) return readInside(glossary, surface);
  const { readings, starts } = readWord(glossary, lowered);
  const written = glossary.phrases.next?.get(word);
  const isName = glossary.lexicon.names.has(lowered);
  const [first, ...others] = joinReadings(written?.readings ?? [], isName ? [] : (readings ?? []));
  const alone = first && ([first, ...others] as const);
  const below = glossary.phrases.next?.get(lowered);
  const canLead = [written?.next, below?.next, starts[0]].some((lead) => lead !== undefined);
  return { word, lowered, starts, alone, canLead };
}

const isLowerCase = (word: string) => word === word.toLowerCase();

/** No name: in lower case, or a name only behind a prefix, *se-Indonesia*. */
const isPlain = (word: string) => isLowerCase(word) || prefixed.test(word);

const prefixed = /^\p{Ll}+-\p{Lu}/u;

type Path = {
  readonly word: string;
  readonly at: number;
  readonly limit: number;
  /** The capital letter of a sentence was taken off. */
  readonly isLowered?: boolean;
  readonly isVerbal?: boolean;
};

/** The longest term of several words that begins with `word` at token `at` and ends before token `limit`. */
function follow(search: Search, path: Path): Found | undefined {
  const { word, at, limit, isLowered = false } = path;
  let found: Found | undefined;
  let tree = search.glossary.phrases.next?.get(word);
  for (let end = at + 1; tree && end <= limit && (tree.isLowerCase || !isLowered); end += 1) {
    const readings = end === at + 1 ? undefined : fitting(tree.readings, path);
    if (readings) found = { end, readings };
    if (!tree.next || end === limit) return found;
    const next = nextWord(search, end);
    if (next === undefined) return found;
    const ended = endAttached(search, tree.next, next, path);
    if (ended) found = { end: end + 1, readings: ended };
    tree = tree.next.get(next);
  }
  return found;
}

/** What the phrase means if `next` is its last word with a clitic or particle: *sekretaris persnya*. */
function endAttached(
  { glossary }: Search,
  tree: PhrasesBelow,
  next: string,
  path: Path,
): Readings | undefined {
  if (!isLowerCase(next)) return undefined;
  const { ends } = readWord(glossary, next);
  if (ends.length === 0) return undefined;
  const readings = ends.map((end) => fitting(tree.get(end)?.readings, path));
  return readings.find((read) => read !== undefined);
}

/** Phrases that a verb form begins are verbs themselves. */
function fitting(readings: Readings | undefined, { isVerbal = false }: Path) {
  if (!isVerbal || !readings) return readings;
  const [first, ...others] = readings.filter(({ term }) => term.partOfSpeech === 'verb');
  return first && ([first, ...others] as const);
}

/** The word at a token, if nothing but white space stands before it. */
function nextWord({ text, tokens }: Search, at: number): string | undefined {
  const last = tokens[at - 1];
  const token = tokens[at];
  if (!last || !token || !isBlank(text, last.span.end, token.span.start)) return undefined;
  return lookupKey(token.surface);
}

const blank = /^[^\S\n\r\u2028\u2029]+$/;

/** Whether nothing but white space stands there, and no line ends. */
const isBlank = (text: string, start: number, end: number) =>
  (end - start === 1 && text.charCodeAt(start) === 0x20) || blank.test(text.slice(start, end));

/** The first of those that reach furthest. */
function longest(one: Found | undefined, other: Found | undefined): Found | undefined {
  return !one || (other && other.end > one.end) ? other : one;
}

/** The one that reaches further; with equal length both, first the one in the case of the text. */
function longer(asWritten: Found | undefined, lowered: Found | undefined): Found | undefined {
  if (!asWritten || lowered?.end !== asWritten.end) return longest(asWritten, lowered);
  const [first = asWritten.readings[0], ...others] = joinReadings(
    asWritten.readings,
    lowered.readings,
  );
  return { ...asWritten, readings: [first, ...others] };
}

function joinReadings(
  asWritten: readonly Reading[],
  lowered: readonly Reading[],
): readonly Reading[] {
  const terms = new Set(asWritten.map(({ term }) => term));
  return [...asWritten, ...lowered.filter(({ term }) => !terms.has(term))];
}
