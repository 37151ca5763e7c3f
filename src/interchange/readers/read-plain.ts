import type { BroughtSide } from './brought';
import { decodeBytes } from './decode-bytes';
import { readPasted } from './read-pasted';

/** Plain text is read as if it were pasted. */
export function readPlain(bytes: Uint8Array): BroughtSide {
  const { raw, encoding } = decodeBytes(bytes);
  return { ...readPasted(raw), encoding };
}
