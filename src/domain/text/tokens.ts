import type { Span } from './span';
import { startsSentence } from './starts-sentence';

/** A running word: `anak-anak`, `Jum'at`, `ke-2` and `1.500,50` are one each. */
export type Token = {
  readonly span: Span;
  /** The word as it stands in the text. */
  readonly surface: string;
  /** A capital letter here need not mean a name: the word opens a line, a sentence or quoted speech. */
  readonly startsSentence: boolean;
};

/** The running words of a text in order. Takes time in proportion to the text, whatever is in it. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previous: Span | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const end = endOfWord(text, at);
    if (end === at) continue;
    const span = { start: at, end };
    const surface = text.slice(at, end);
    tokens.push({ span, surface, startsSentence: startsSentence(text, previous, at) });
    previous = span;
    // The character after a word is never the start of another.
    at = end;
  }
  return tokens;
}

/** Where the word that starts at `start` ends; `start` itself when none does. */
function endOfWord(text: string, start: number): number {
  let end = endOfRun(text, start);
  while (end > start && isJoint(text, end)) {
    const next = endOfRun(text, end + 1);
    if (next === end + 1) return end;
    end = next;
  }
  return end;
}

/** Where the unbroken run of letters, marks and digits ends. */
function endOfRun(text: string, start: number): number {
  let end = start;
  for (let width = wordWidth(text, end); width > 0; width = wordWidth(text, end)) end += width;
  return end;
}

/** A hyphen or apostrophe joins what stands on its sides; a point or comma joins digits only. */
function isJoint(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '-' || mark === "'" || mark === '’') return true;
  return (mark === '.' || mark === ',') && isDigit(text, at - 1) && isDigit(text, at + 1);
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const asciiWidths = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  wordCharacter.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** How many UTF-16 units the letter, mark or digit at `at` takes; 0 where there is none. */
function wordWidth(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return asciiWidths[unit] ?? 0;
  const point = text.codePointAt(at);
  if (point === undefined || !wordCharacter.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}
