import type { BroughtSide } from './brought';
import { decodeBytes } from '../files/decode-bytes';
import type { Pace } from '../files/pace';
import { parsePage } from './parse-page';
import { toKnownLanguage } from './to-known-language';

/** A page of HTML: its headings, paragraphs and captions, without what stands around them. */
export async function readHtml(bytes: Uint8Array, pace: Pace): Promise<BroughtSide> {
  const { raw, encoding } = decodePage(bytes);
  const { title, language, segments, leftOut } = await parsePage(raw, pace);
  const known = toKnownLanguage(language);
  return {
    kind: 'side',
    ...(title !== '' && { title }),
    ...(known && { language: known }),
    encoding,
    segments,
    leftOut,
  };
}

const headLength = 2048;
const declaration =
  /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i;

/** The text of a page, in the encoding that its head declares. */
export function decodePage(bytes: Uint8Array) {
  const head = String.fromCharCode(...bytes.subarray(0, headLength));
  const declared = declaration.exec(head);
  return decodeBytes(bytes, declared?.[1] ?? declared?.[2]);
}
