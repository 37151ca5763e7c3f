import { BringError } from '../files/bring-error';
import type { BroughtSide } from './brought';
import { decodeBytes } from '../files/decode-bytes';
import { expectFewLines } from '../files/expect-few-lines';
import { readPasted } from './read-pasted';
import { segmentLimit } from './segment-list';

/** Plain text is read as if it were pasted. */
export function readPlain(bytes: Uint8Array): BroughtSide {
  const { raw, encoding } = decodeBytes(bytes);
  expectFewLines(raw);
  const side = readPasted(raw);
  if (side.segments.length > segmentLimit) {
    throw new BringError({ kind: 'too-many-segments', limit: segmentLimit });
  }
  return { ...side, encoding };
}
