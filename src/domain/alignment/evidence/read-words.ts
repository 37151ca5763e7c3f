import {
  addNumberWord,
  figureValue,
  spelledValue,
  startNumber,
  type SpelledNumber,
} from './number-value';
import { numberWords, signWords, type NumberWord } from './number-words';
import { wordKind, type WordKind } from './word-kind';

/** Hears of each word, number and mark of a text in order; a name is a word with a capital that its place does not explain. */
export type WordListener = (key: string, kind: WordKind) => void;

const blank = 1;
const letter = 2;
const digit = 3;
/** Of a script that sets no spaces between its words: each stands for itself. */
const ideograph = 4;
const other = 5;

const classes = new Uint8Array(0x10000);

function classOf(unit: number): number {
  const known = classes[unit] ?? 0;
  if (known > 0) return known;
  const character = String.fromCharCode(unit);
  let found = other;
  if (/\s/.test(character)) found = blank;
  else if (/\d/.test(character)) found = digit;
  else if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character))
    found = ideograph;
  else if (/[\p{L}\p{M}\p{N}\p{Cs}]/u.test(character)) found = letter;
  classes[unit] = found;
  return found;
}

const marks: ReadonlyMap<string, string> = new Map(
  [
    '?？;؟',
    '!！',
    '"“”„«»‟「」',
    '(（[',
    '%％',
    ':：',
    '$',
    '€',
    '£',
    '¥',
    '@',
    '#',
    '&',
    '=',
    '…',
    '•',
  ].flatMap((alike) => Array.from(alike, (mark): [string, string] => [mark, alike.charAt(0)])),
);

const opensSentence = /[.!?:…"“„«‘(]/;

type Reader = {
  readonly text: string;
  /** The text in lower case, where that has the same length. */
  readonly lower: string;
  readonly numberWords: ReadonlyMap<string, NumberWord> | undefined;
  readonly listen: WordListener;
  startsSentence: boolean;
  number: SpelledNumber | undefined;
  /** The number so far, as it is written. */
  spelling: string;
};

/** Reads the words of a text in the language given by its code; numbers become their values. */
export function readWords(text: string, language: string, listen: WordListener): void {
  const lower = text.toLowerCase();
  const reader: Reader = {
    text,
    lower: lower.length === text.length ? lower : text,
    numberWords: numberWords[language],
    listen,
    startsSentence: true,
    number: undefined,
    spelling: '',
  };
  for (let at = 0; at < text.length;) at = readOne(reader, at, classOf(text.charCodeAt(at)));
  endNumber(reader);
}

/** Reads what begins at `at` and gives the place behind it. */
function readOne(reader: Reader, at: number, found: number): number {
  if (found === letter) return readWord(reader, at);
  if (found === digit) return readFigure(reader, at);
  if (found === ideograph) hearWord(reader, reader.text.charAt(at), wordKind.word);
  if (found === other) readMark(reader, reader.text.charAt(at));
  return at + 1;
}

function endOfRun(text: string, start: number, wanted: number): number {
  let end = start + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === wanted) end += 1;
  return end;
}

function readWord(reader: Reader, start: number): number {
  const { text, lower, startsSentence } = reader;
  const end = endOfRun(text, start, letter);
  reader.startsSentence = false;
  const word = lower.slice(start, end);
  if (end - start === 1 && word < '\u0080') return end;
  if (takeIntoNumber(reader, word)) return end;
  const isName = !startsSentence && text.charCodeAt(start) !== lower.charCodeAt(start);
  hearWord(reader, word, isName ? wordKind.name : wordKind.word);
  const sign = signWords.get(word);
  if (sign !== undefined) reader.listen(markKey(sign), wordKind.mark);
  return end;
}

function hearWord(reader: Reader, word: string, kind: WordKind) {
  endNumber(reader);
  reader.listen(word, kind);
}

/** Whether a word is part of a number: *dua* and *juta*, or *juta* after a figure. */
function takeIntoNumber(reader: Reader, word: string): boolean {
  const numberWord = reader.numberWords?.get(word);
  const { number } = reader;
  if (!numberWord) return word === 'and' && number !== undefined && isHundred(number);
  if (number && addNumberWord(number, numberWord)) {
    reader.spelling += ` ${word}`;
    return true;
  }
  endNumber(reader);
  const next = startNumber();
  addNumberWord(next, numberWord);
  reader.number = next;
  reader.spelling = word;
  return true;
}

/** *Two hundred and …* */
const isHundred = ({ total, sum, unit, words }: SpelledNumber) =>
  words > 0 && unit === 0 && sum % 100 === 0 && total + sum > 0;

const ordinalEnding = /^(?:st|nd|rd|th|-?an|s)(?![a-z])/;

function readFigure(reader: Reader, start: number): number {
  const { text } = reader;
  endNumber(reader);
  let end = endOfRun(text, start, digit);
  while (isFigureMark(text, end)) end = endOfRun(text, end + 1, digit);
  reader.number = startNumber(figureValue(text.slice(start, end)));
  reader.spelling = text.slice(start, end);
  reader.startsSentence = false;
  return end + (ordinalEnding.exec(reader.lower.slice(end, end + 4))?.[0].length ?? 0);
}

/** Whether a mark joins two digits. */
const isFigureMark = (text: string, at: number) =>
  '.,:'.includes(text.charAt(at)) &&
  at + 1 < text.length &&
  classOf(text.charCodeAt(at + 1)) === digit;

function readMark(reader: Reader, mark: string) {
  if (mark !== '-') endNumber(reader);
  if (opensSentence.test(mark)) reader.startsSentence = true;
  const known = marks.get(mark);
  if (known !== undefined) reader.listen(markKey(known), wordKind.mark);
}

/** Small numbers are often left out or written otherwise: *satu, kedua*. */
const smallNumber = 12;

function endNumber(reader: Reader) {
  const { number, spelling } = reader;
  if (!number) return;
  reader.number = undefined;
  const value = spelledValue(number);
  if (value === 1 && number.words > 0) reader.listen(spelling, wordKind.word);
  else reader.listen(numberKey(value), value <= smallNumber ? wordKind.count : wordKind.number);
}

const markKey = (mark: string) => `\u0001${mark}`;
const numberKey = (value: number) => `#${value}`;
