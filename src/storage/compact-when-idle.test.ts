import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failure, success } from '../domain/result';
import { compactWhenIdle } from './compact-when-idle';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('goes on in small steps until the journal is compact, and comes back after ten minutes', async () => {
  let steps = 0;
  compactWhenIdle({
    compact: () => Promise.resolve(success({ dropped: 1, isFinished: (steps += 1) >= 3 })),
  });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(steps).toBe(3);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(steps).toBe(4);
});

test('a journal that cannot be had is asked again in ten minutes, and not after it was stopped', async () => {
  let steps = 0;
  const stop = compactWhenIdle({
    compact: () => {
      steps += 1;
      return Promise.resolve(failure({ kind: 'unavailable' }));
    },
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(steps).toBe(1);
  stop();
  await vi.advanceTimersByTimeAsync(1_200_000);
  expect(steps).toBe(1);
});
