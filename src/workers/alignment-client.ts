import type { ComputedBead } from '../domain/alignment/align-segments';
import type { AlignmentReply, AlignmentRequest, AlignmentTask, Line } from './alignment-protocol';
import type { GlossaryFile } from './word-tasks';

export type Attention = {
  /** Hears the share done, from 0 to 1, while the work goes on. */
  readonly onProgress?: (share: number) => void;
  /** Stops the work; the promise is then rejected with its reason. */
  readonly signal?: AbortSignal;
};

/** Aligns away from the main thread. */
export type Aligner = {
  /** Glossaries that lead from Indonesian words to English ones, for all that is aligned from then on; a broken one teaches nothing. */
  readonly teach: (glossaries: readonly GlossaryFile[]) => void;
  readonly align: (task: AlignmentTask, attention?: Attention) => Promise<readonly ComputedBead[]>;
};

type Waiting = Attention & {
  readonly resolve: (beads: readonly ComputedBead[]) => void;
  readonly reject: (reason: Error) => void;
};

/** Starts a worker; it lives as long as the page. */
export const startAligner = (): Aligner =>
  connectAligner(new Worker(new URL('./alignment-worker.ts', import.meta.url), { type: 'module' }));

/** Speaks to an aligner at the other end of a line. */
export function connectAligner(line: Line<AlignmentRequest, AlignmentReply>): Aligner {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  line.addEventListener('message', ({ data }) => hear(waiting, data));
  return {
    teach: (glossaries) => line.postMessage({ kind: 'teach', glossaries }, {}),
    align: (task, attention = {}) =>
      new Promise((resolve, reject) => {
        const { signal } = attention;
        lastId += 1;
        const id = lastId;
        if (signal?.aborted === true) {
          reject(reasonOf(signal));
          return;
        }
        waiting.set(id, { ...attention, resolve, reject });
        signal?.addEventListener('abort', () => {
          if (!waiting.delete(id)) return;
          line.postMessage({ kind: 'cancel', id }, {});
          reject(reasonOf(signal));
        });
        line.postMessage({ kind: 'align', id, task }, {});
      }),
  };
}

const reasonOf = ({ reason }: AbortSignal): Error =>
  reason instanceof Error ? reason : new Error(String(reason));

function hear(waiting: Map<number, Waiting>, reply: AlignmentReply) {
  const asked = waiting.get(reply.id);
  if (!asked) return;
  if (reply.kind === 'progress') {
    asked.onProgress?.(reply.share);
    return;
  }
  waiting.delete(reply.id);
  if (reply.kind === 'done') asked.resolve(reply.beads);
  else asked.reject(new Error(reply.message));
}
