import { BringError } from './bring-error';

/** More than any text or table that somebody studies. */
const lineLimit = 1_000_000;

/** Stops before a file of nothing but line breaks is cut into its lines. */
export function expectFewLines(raw: string) {
  let count = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) count += 1;
  }
  if (count > lineLimit * 2) throw new BringError({ kind: 'too-many-segments', limit: lineLimit });
}
