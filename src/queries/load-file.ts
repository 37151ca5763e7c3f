import type { Result } from '../domain/result';
import type { FileFault } from '../interchange/file-fault';

/** Why a file of the app could not be used. */
export type LoadFault =
  | FileFault
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'unlisted'; readonly id: string }
  /** A text that the user brought. */
  | { readonly kind: 'not-here' | 'in-bin' };

/** Names the file and the fault, for a screen to say in words. */
export class FileError extends Error {
  readonly file: string;
  readonly fault: LoadFault;

  constructor(file: string, fault: LoadFault) {
    super(`${file}: ${fault.kind}`);
    this.name = 'FileError';
    this.file = file;
    this.fault = fault;
  }
}

/** Fetches and decodes a file that is served beside the app, named from its root; throws a FileError. */
export async function loadFile<Value>(
  file: string,
  decode: (raw: string) => Result<Value, FileFault>,
): Promise<Value> {
  const response = await fetch(new URL(file, document.baseURI)).catch(() => undefined);
  if (!response) throw new FileError(file, { kind: 'unreachable' });
  if (!response.ok) throw new FileError(file, { kind: 'missing', status: response.status });
  const decoded = decode(await response.text());
  if (!decoded.ok) throw new FileError(file, decoded.error);
  return decoded.value;
}
