import { failure, success, type Result } from '../../domain/result';

/** The text of a file in UTF-8, or in UTF-16 where a byte order mark says so. */
export function decodeBytes(bytes: Uint8Array): Result<string, { readonly kind: 'not-utf-8' }> {
  try {
    return success(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return failure({ kind: 'not-utf-8' });
  }
}

/** As a byte order mark says. */
export function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
