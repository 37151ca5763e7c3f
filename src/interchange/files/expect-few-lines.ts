import { BringError } from './bring-error';
import { lineAndColumn } from './line-and-column';

/** More than any text or table that somebody studies. */
const lineLimit = 1_000_000;

/** Five novels in one line; what is longer is no text that somebody studies. */
const lengthLimit = 5_000_000;

/** Stops before a file of nothing but line breaks, or of none, is cut into its lines. */
export function expectFewLines(raw: string) {
  let count = 0;
  let start = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) {
      if (code === 0x0a && start === at && raw.charCodeAt(at - 1) === 0x0d) count -= 1;
      start = at + 1;
      count += 1;
      if (count > lineLimit) throw new BringError({ kind: 'too-many-segments', limit: lineLimit });
    } else if (at - start >= lengthLimit) {
      const place = lineAndColumn(raw, start);
      throw new BringError({ kind: 'too-long', limit: lengthLimit, ...place });
    }
  }
}
