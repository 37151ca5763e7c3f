import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failure, success } from '../domain/result';
import { compactWhenIdle } from './compact-when-idle';
import { createListeners } from './listeners';
import type { RecordChange } from './store';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A journal that is compact after so many steps; without a number it is never. */
function startWith(stepsToGo = Infinity) {
  const changes = createListeners<RecordChange>();
  let steps = 0;
  const stop = compactWhenIdle({
    compact: () => Promise.resolve(success({ dropped: 1, isFinished: (steps += 1) >= stepsToGo })),
    subscribe: changes.add,
  });
  const write = () => changes.tell({ scope: 'everything' });
  return { stop, write, steps: () => steps };
}

test('goes on in small steps until the journal is compact, and comes back after ten minutes', async () => {
  const { steps } = startWith(3);
  await vi.advanceTimersByTimeAsync(4900);
  expect(steps()).toBe(0);
  await vi.advanceTimersByTimeAsync(5100);
  expect(steps()).toBe(3);
  await vi.advanceTimersByTimeAsync(610_000);
  expect(steps()).toBe(4);
});

test('does nothing while something is written, and goes on five seconds after the last write', async () => {
  const { write, steps } = startWith();
  for (let writes = 0; writes < 200; writes += 1) {
    write();
    await vi.advanceTimersByTimeAsync(150);
  }
  expect(steps()).toBe(0);
  await vi.advanceTimersByTimeAsync(11_000);
  const taken = steps();
  expect(taken).toBeGreaterThan(0);
  write();
  await vi.advanceTimersByTimeAsync(5000);
  expect(steps()).toBe(taken);
});

test('waits until the browser is idle, and takes no step when something was written by then', async () => {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (then: () => void) => waiting.push(then));
  const { write, steps } = startWith(1);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(waiting).toHaveLength(1);
  write();
  waiting.pop()?.();
  expect(steps()).toBe(0);
  await vi.advanceTimersByTimeAsync(20_000);
  waiting.pop()?.();
  expect(steps()).toBe(1);
});

test('leaves the rest of a very large task to a later round', async () => {
  const { steps } = startWith();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(steps()).toBe(200);
});

test('a journal that cannot be had is asked again in ten minutes, and not after it was stopped', async () => {
  let steps = 0;
  const stop = compactWhenIdle({
    compact: () => {
      steps += 1;
      return Promise.resolve(failure({ kind: 'unavailable' }));
    },
    subscribe: () => () => {},
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(steps).toBe(1);
  stop();
  await vi.advanceTimersByTimeAsync(1_200_000);
  expect(steps).toBe(1);
});
