import { failure, success, type Result } from '../../domain/result';

/** The text of a file in UTF-8, or in UTF-16 where a byte order mark says so; a beginning may end inside a character. */
export function decodeBytes(
  bytes: Uint8Array,
  isBeginning = false,
): Result<string, { readonly kind: 'not-utf-8' }> {
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    return success(decoder.decode(bytes, { stream: isBeginning }));
  } catch {
    return failure({ kind: 'not-utf-8' });
  }
}

/** As a byte order mark says. */
export function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
