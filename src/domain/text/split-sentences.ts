import { noMarks, sentenceMarks, type SentenceMarks } from './sentence-marks';
import type { Span } from './span';

/**
 * The sentences of a text, in the language given by its code: in order, without the white space between them. A line break always ends
 * one; a point does not after titles, initials and abbreviations, nor any mark before a small letter. Takes time in proportion to the text.
 */
export function splitSentences(text: string, language: string): readonly Span[] {
  const marks = sentenceMarks[language] ?? noMarks;
  const sentences: Span[] = [];
  let start = skipBlank(text, 0);
  for (let at = start; at < text.length;) {
    const end = endAfter(text, at);
    if (end > at && isBoundary(text, start, at, end, marks)) {
      addSentence(sentences, text, start, end);
      start = skipBlank(text, end);
      at = start;
    } else at = Math.max(end, at + 1);
  }
  addSentence(sentences, text, start, text.length);
  return sentences;
}

function addSentence(sentences: Span[], text: string, start: number, end: number) {
  let last = end;
  while (last > start && isBlank(text, last - 1)) last -= 1;
  if (last > start) sentences.push({ start, end: last });
}

const ends = '.!?…';
const wideEnds = '。！？';
const closers = `"'”’»›)]}」』`;
const breaks = '\n\r\u2028\u2029';
const blank = /\s/;

const isIn = (set: string, text: string, at: number) =>
  at < text.length && set.includes(text.charAt(at));
const isBlank = (text: string, at: number) => at < text.length && blank.test(text.charAt(at));

function skip(text: string, start: number, set: string): number {
  let at = start;
  while (isIn(set, text, at)) at += 1;
  return at;
}

function skipBlank(text: string, start: number): number {
  let at = start;
  while (isBlank(text, at)) at += 1;
  return at;
}

/** Where the marks that may end a sentence and begin at `at` are over, closing marks included; `at` itself when there are none. */
function endAfter(text: string, at: number): number {
  if (isIn(breaks, text, at)) return at + 1;
  const end = skip(text, at, ends + wideEnds);
  return end === at ? at : skip(text, end, closers);
}

function isBoundary(
  text: string,
  start: number,
  at: number,
  end: number,
  marks: SentenceMarks,
): boolean {
  if (end === text.length || isIn(breaks, text, at) || isIn(wideEnds, text, at)) return true;
  if (!isBlank(text, end)) return false;
  const next = nextWord(text, end);
  if (/^\p{Ll}/u.test(next)) return false;
  return !(isOnePoint(text, at) && isAbbreviation(text, start, at, next, marks));
}

const lookAhead = 32;
const opening = /^[\s"'“‘„«‹([{¿¡–—•*-]*/;

/** The first word after a place, without the marks before it. */
const nextWord = (text: string, at: number) => {
  const rest = text.slice(at, at + lookAhead).replace(opening, '');
  return /^[\p{L}\p{M}\p{N}]+/u.exec(rest)?.[0] ?? '';
};

const isOnePoint = (text: string, at: number) =>
  text.charAt(at) === '.' && !isIn(ends, text, at + 1);

const lookBehind = 16;
const lastWord = /[^\s"'“‘„«(\u005b{–—/]*$/u;
const initial = /^\p{Lu}\p{M}*$/u;
const severalParts = /^(?:\p{L}{1,4}\.)+\p{L}{1,4}$/u;
const listNumber = /^(?:\d{1,3}|\p{L}|[IVX]{1,5})$/u;

/** Whether the point at `at` belongs to the word before it: *Bpk.*, *J.*, *S.Pd.*, or *3.* at the head of a list. */
function isAbbreviation(
  text: string,
  start: number,
  at: number,
  next: string,
  { leading, closing, openers }: SentenceMarks,
): boolean {
  const before = text.slice(Math.max(start, at - lookBehind), at);
  const word = lastWord.exec(before)?.[0] ?? '';
  if (word.length === at - start && listNumber.test(word)) return true;
  if (leading.has(`${word}.`)) return true;
  const isOpen = closing.has(`${word}.`) || initial.test(word) || severalParts.test(word);
  return isOpen && !openers.has(next);
}
