import { lineAndColumn } from './line-and-column';
import { BringError } from './bring-error';

/** The text of a file, and the encoding it was in. */
export type DecodedBytes = { readonly raw: string; readonly encoding: string };

/**
 * Reads bytes as text: by their byte order mark, as UTF-16 where every other byte is zero, in the encoding that is `declared`, as
 * UTF-8, and else as Windows-1252, in which every byte is a character. Throws where bytes are broken UTF-8, or no text.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): DecodedBytes {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (encoding !== undefined) return decodeAs(encoding, bytes);
  const utf8 = decodeUtf8(bytes);
  if (declared !== undefined && !isUtf(declared)) return decodeAs(declared, bytes);
  if (utf8 !== undefined) return { raw: expectText(utf8), encoding: 'utf-8' };
  return decodeAs('windows-1252', bytes);
}

const longestCharacter = 4;

/** Reads the beginning of a file, without the character that is cut at its end. */
export function decodeBeginning(bytes: Uint8Array): DecodedBytes {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? 'utf-8';
  for (let cut = 0; cut < longestCharacter; cut += 1) {
    const whole = bytes.subarray(0, bytes.length - cut);
    if (isReadable(encoding, whole)) return decodeBytes(whole);
  }
  return decodeBytes(bytes);
}

const isUtf = (label: string) => /^(?:utf-?(?:8|16(?:le|be)?)|us-ascii|ascii)$/i.test(label.trim());

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

const sampled = 2048;

/** Latin letters in UTF-16 have a zero beside each of them. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampled);
  const zeros = [0, 0] as [number, number];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const many = sample.length / 2 - sample.length / 8;
  const few = sample.length / 16;
  if (sample.length < 4) return undefined;
  if (zeros[1] > many && zeros[0] < few) return 'utf-16le';
  return zeros[0] > many && zeros[1] < few ? 'utf-16be' : undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): DecodedBytes {
  const decoder = decoderOf(encoding);
  const decoded = expectText(decoder.decode(bytes));
  const raw = decoder.encoding === 'windows-1252' ? fillWindows1252(decoded) : decoded;
  const broken = raw.indexOf('\uFFFD');
  const isWhole = broken < 0 || isReadable(encoding, bytes);
  if (isWhole) return { raw, encoding: decoder.encoding };
  throw unreadable(decoder.encoding, raw, broken);
}

/** What Windows-1252 has from 0x80 on. Node 22 and older leave controls there; browsers do not. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const fillWindows1252 = (text: string) =>
  text.replaceAll(/[\x80-\x9F]/g, (one) => windows1252.charAt(one.charCodeAt(0) - 0x80));

function isReadable(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new BringError({ kind: 'unreadable-encoding', encoding, line: 1, column: 1 });
  }
}

/** Undefined where bytes are not meant as UTF-8; where most of what is not ASCII is right as UTF-8, the rest is broken. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { right, wrong, first } = countSequences(bytes);
    if (right <= wrong) return undefined;
    const before = new TextDecoder().decode(bytes.subarray(0, first));
    throw unreadable('utf-8', before, before.length);
  }
}

/** How many sequences of bytes above ASCII are right as UTF-8, how many wrong, and where the first of these begins. */
function countSequences(bytes: Uint8Array) {
  const counts = { right: 0, wrong: 0, first: bytes.length };
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const isRight = length > 0 && lead < 0xf5 && hasContinuations(bytes, at + 1, at + length);
    if (!isRight && counts.wrong === 0) counts.first = at;
    if (!isRight) counts.wrong += 1;
    else if (length > 1) counts.right += 1;
    at += isRight ? length : 1;
  }
  return counts;
}

function hasContinuations(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

const unreadable = (encoding: string, raw: string, at: number) =>
  new BringError({ kind: 'unreadable-encoding', encoding, ...lineAndColumn(raw, at) });

const mostControls = 0.001;

/** A stray control character is left to the readers; what has many of them, or a zero, was never text. */
function expectText(raw: string): string {
  let count = 0;
  let first = raw.indexOf('\0');
  if (first < 0) {
    for (let at = 0; at < raw.length; at += 1) {
      if (!isControl(raw.charCodeAt(at))) continue;
      if (count === 0) first = at;
      count += 1;
    }
    if (count <= Math.max(1, raw.length * mostControls)) return raw;
  }
  throw new BringError({ kind: 'not-text', ...lineAndColumn(raw, first) });
}

/** Tabs, line breaks, form feeds and escapes are met in text. */
const isControl = (code: number) =>
  code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1a && code !== 0x1b;
