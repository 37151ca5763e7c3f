import { readBroughtFile, type BroughtFile } from '../interchange/readers/read-brought-file';
import type { BringFault } from '../interchange/files/bring-error';
import type { Brought } from '../interchange/readers/brought';
import type { Result } from '../domain/result';
import type { Line } from './alignment-protocol';

export type ReadingReply =
  /** The share done, from 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly read: Result<Brought, BringFault> }
  | { readonly kind: 'failed'; readonly message: string };

/** Reads the files it is sent, one after the other. */
export function serveReading(line: Line<ReadingReply, BroughtFile>): void {
  const onProgress = (share: number) => line.postMessage({ kind: 'progress', share }, {});
  line.addEventListener('message', ({ data: file }) => {
    readBroughtFile(file, { onProgress }).then(
      (read) => line.postMessage({ kind: 'done', read }, {}),
      (error: unknown) => line.postMessage({ kind: 'failed', message: String(error) }, {}),
    );
  });
}
