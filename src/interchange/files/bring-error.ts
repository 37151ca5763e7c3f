import { failure, success, type Result } from '../../domain/result';
import type { FileFault } from '../file-fault';

/** A place in a file, from 1; `part` is the file within it, where it is packed (`word/document.xml`). */
export type BringPlace = { readonly line: number; readonly column: number; readonly part?: string };

/** Why nothing could be read from a file; the first trouble that was met. */
export type BringFault =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limitBytes: number }
  /** It holds more segments or units than anybody studies. */
  | { readonly kind: 'too-many-segments'; readonly limit: number }
  /** A packed file that would unpack to more than is allowed, or to more than it says. */
  | { readonly kind: 'unpacks-too-large'; readonly part: string; readonly limitBytes: number }
  | { readonly kind: 'broken-package'; readonly part?: string }
  | { readonly kind: 'encrypted' }
  /** It is packed, but not what its name says: this part of such a file is not in it. */
  | { readonly kind: 'missing-part'; readonly format: string; readonly part: string }
  | ({ readonly kind: 'entity-declared' } & BringPlace)
  | ({ readonly kind: 'broken-xml' } & BringPlace)
  | ({ readonly kind: 'too-deep'; readonly limit: number } & BringPlace)
  /** XML, but of another kind than its name says; `received` is its outermost element. */
  | { readonly kind: 'wrong-root'; readonly expected: string; readonly received: string }
  | { readonly kind: 'unknown-version'; readonly format: string; readonly version: string }
  /** Pictures, programs, old Word files: bytes that are no text. */
  | ({ readonly kind: 'not-text' } & BringPlace)
  /** Bytes that the encoding does not have, or an encoding that is not known here. */
  | ({ readonly kind: 'unreadable-encoding'; readonly encoding: string } & BringPlace)
  | { readonly kind: 'unknown-format'; readonly extension: string }
  /** The app's own file has a fault. */
  | { readonly kind: 'broken-text'; readonly fault: FileFault }
  /** It could be read, but nothing in it is text. */
  | { readonly kind: 'no-text' }
  | { readonly kind: 'cancelled' };

/** Carries a fault out of the callbacks of a parser; nothing outside the readers sees it. */
export class BringError extends Error {
  readonly fault: BringFault;

  constructor(fault: BringFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** What a reader gives, or the fault that stopped it. */
export async function catchFault<Value>(
  read: () => Value | Promise<Value>,
): Promise<Result<Value, BringFault>> {
  try {
    return success(await read());
  } catch (error) {
    if (error instanceof BringError) return failure(error.fault);
    throw error;
  }
}
