import { failure, type Result } from '../domain/result';
import type { BringFault } from '../interchange/files/bring-error';
import type { Brought } from '../interchange/readers/brought';
import { fileLimitBytes, type BroughtFile } from '../interchange/readers/read-brought-file';
import type { Attention } from './alignment-client';
import type { Line } from './alignment-protocol';
import type { ReadingReply } from './serve-reading';

/** One that has done its work and waits for more. */
let idle: Worker | undefined;

/**
 * Reads a file in a worker, which is started when it is needed. Stopping ends the worker, whatever it is at. Rejects where the browser
 * does not hand the file out.
 */
export async function readFile(
  file: File,
  attention: Required<Attention>,
): Promise<Result<Brought, BringFault>> {
  const { name, size } = file;
  if (size > fileLimitBytes)
    return failure({ kind: 'too-large', bytes: size, limitBytes: fileLimitBytes });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { signal } = attention;
  if (signal.aborted) return failure({ kind: 'cancelled' });
  const worker = idle ?? startWorker();
  idle = undefined;
  const stopped = new Promise<Result<Brought, BringFault>>((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('The reader has broken down')), {
      once: true,
    });
    signal.addEventListener('abort', () => {
      worker.terminate();
      resolve(failure({ kind: 'cancelled' }));
    });
  });
  const read = await Promise.race([readOver(worker, { name, bytes }, attention), stopped]);
  const isStopped = !read.ok && read.error.kind === 'cancelled';
  if (!isStopped) idle = worker;
  return read;
}

const startWorker = () =>
  new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });

/** Sends a file to a reader at the other end of a line, which reads one at a time, and waits for what it says. */
export function readOver(
  line: Line<BroughtFile, ReadingReply>,
  file: BroughtFile,
  { onProgress }: Attention,
): Promise<Result<Brought, BringFault>> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    line.addEventListener('message', ({ data: reply }) => {
      if (isOver) return;
      if (reply.kind === 'progress') {
        onProgress?.(reply.share);
        return;
      }
      isOver = true;
      if (reply.kind === 'done') resolve(reply.read);
      else reject(new Error(reply.message));
    });
    line.postMessage(file, {});
  });
}
