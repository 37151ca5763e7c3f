import { decodeText } from '../text-json';
import { BringError } from '../files/bring-error';
import type { Brought } from './brought';
import { decodeBytes } from '../files/decode-bytes';

/** The app's own file of a text. */
export function readJson(bytes: Uint8Array): Brought {
  const { raw } = decodeBytes(bytes);
  const decoded = decodeText(raw);
  if (!decoded.ok) throw new BringError({ kind: 'broken-text', fault: decoded.error });
  return { kind: 'text', text: decoded.value };
}
