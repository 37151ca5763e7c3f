import { BringError } from './bring-error';
import { lineAndColumn } from './line-and-column';
import { pieceLimit } from './make-budget';

/** Longer than any tag, picture or program that is written into a page or a parallel file. */
const lengthLimit = 10_000_000;

/** A tag that opens and one that closes. */
const tagLimit = pieceLimit * 2;

/** Parsers look at each of these by itself: line breaks and square brackets. The largest glossary has fewer lines. */
const slowLimit = 5_000_000;

/** Stops before markup is parsed that is made to take long: of nothing but tags or line breaks, or with a tag or text without end. */
export function expectHonestMarkup(raw: string, part?: string) {
  let tags = 0;
  let slow = 0;
  let last = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code === 0x3c) {
      last = at;
      tags += 1;
      if (tags > tagLimit) throw tooMany(tagLimit);
    } else if (code === 0x0a || code === 0x0d || code === 0x5d) {
      slow += 1;
      if (slow > slowLimit) throw tooMany(slowLimit);
    } else if (at - last >= lengthLimit) {
      const place = { ...lineAndColumn(raw, last), ...(part !== undefined && { part }) };
      throw new BringError({ kind: 'too-long', limit: lengthLimit, ...place });
    }
  }
}

const tooMany = (limit: number) => new BringError({ kind: 'too-many-segments', limit });
