import type { Result } from '../../domain/result';
import { BringError, catchFault } from './bring-error';
import type { BringFault, Brought } from './brought';
import { makePace, type Attention } from './pace';

/** A file that a user brings. */
export type BroughtFile = { readonly name: string; readonly bytes: Uint8Array };

/** No text that people study is larger; the largest dumps of translation memories are. */
export const fileLimitBytes = 50 * 1024 * 1024;

/**
 * Reads a file in the format that its name ends with. Whatever its bytes are, there is an answer: what it holds, or why that could
 * not be read and where. Can be followed and stopped; meant for a worker, in which it leaves others their turn.
 */
export function readBroughtFile(
  file: BroughtFile,
  attention: Attention = {},
): Promise<Result<Brought, BringFault>> {
  return catchFault(async () => {
    const { length } = file.bytes;
    if (length > fileLimitBytes) {
      throw new BringError({ kind: 'too-large', bytes: length, limitBytes: fileLimitBytes });
    }
    const pace = makePace(attention);
    await pace(0);
    const brought = await readAs(extensionOf(file.name), file.bytes);
    attention.onProgress?.(1);
    return brought;
  });
}

const extensionOf = (name: string) => /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

async function readAs(extension: string, bytes: Uint8Array): Promise<Brought> {
  switch (extension) {
    case 'txt':
    case 'text':
      return (await import('./read-plain')).readPlain(bytes);
    default:
      throw new BringError({ kind: 'unknown-format', extension });
  }
}
