import { BringError } from './bring-error';

/** How somebody who waits follows the reading of a file: the share done, from 0 to 1, and a way to stop it. */
export type Attention = {
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Called between pieces of long work with the share done: tells it, stops if that is wanted, and lets others have their turn. */
export type Pace = (share: number) => Promise<void>;

const turnMs = 40;

export function makePace({ onProgress, signal }: Attention): Pace {
  let turnEndsAt = performance.now() + turnMs;
  return async (share) => {
    if (signal?.aborted === true) throw new BringError({ kind: 'cancelled' });
    if (performance.now() < turnEndsAt) return;
    onProgress?.(share);
    await new Promise((resolve) => setTimeout(resolve));
    turnEndsAt = performance.now() + turnMs;
  };
}
/** The pace of a part of the way, between two shares of it. */
export const paceWithin =
  (pace: Pace, from: number, to: number): Pace =>
  (share) =>
    pace(from + (to - from) * share);
