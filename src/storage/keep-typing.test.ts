import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failure, success } from '../domain/result';
import { keepTyping } from './keep-typing';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A keeper whose writes succeed while `full` is false, with what it wrote and said. */
function makeKeeper() {
  const state = { full: false, written: [] as string[], said: [] as string[] };
  const keeper = keepTyping(
    (text) => {
      if (state.full) return Promise.resolve(failure({ kind: 'full', neededBytes: 1 }));
      state.written.push(text);
      return Promise.resolve(success(undefined));
    },
    ({ kind }) => state.said.push(kind),
  );
  return { keeper, state };
}

test('what was typed is written at the latest 300 ms after the key', async () => {
  const { keeper, state } = makeKeeper();
  keeper.type('a');
  await vi.advanceTimersByTimeAsync(300);
  expect(state.written).toEqual(['a']);
});

test('typing without a pause is written all the while', async () => {
  const { keeper, state } = makeKeeper();
  for (let keys = 1; keys <= 20; keys += 1) {
    keeper.type('x'.repeat(keys));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(state.written.length).toBeGreaterThanOrEqual(5);
  await vi.advanceTimersByTimeAsync(300);
  expect(state.written.at(-1)).toBe('x'.repeat(20));
});

test('flush writes at once, and once', async () => {
  const { keeper, state } = makeKeeper();
  keeper.type('a');
  keeper.flush();
  expect(state.written).toEqual(['a']);
  keeper.flush();
  await vi.advanceTimersByTimeAsync(1000);
  expect(state.written).toEqual(['a']);
});

test('flush with nothing typed writes nothing', () => {
  const { keeper, state } = makeKeeper();
  keeper.flush();
  expect(state).toMatchObject({ written: [], said: [] });
});

test('says saved only when the newest text is written', async () => {
  const { keeper, state } = makeKeeper();
  keeper.type('a');
  keeper.flush();
  keeper.type('ab');
  await vi.advanceTimersByTimeAsync(0);
  expect(state.said).toEqual(['pending', 'pending']);
  await vi.advanceTimersByTimeAsync(300);
  expect(state.said).toEqual(['pending', 'pending', 'saved']);
});

test('a text that could not be written is said to be so, and tried again on the next flush', async () => {
  const { keeper, state } = makeKeeper();
  state.full = true;
  keeper.type('a');
  await vi.advanceTimersByTimeAsync(300);
  expect(state.said).toEqual(['pending', 'failed']);
  state.full = false;
  keeper.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(state.written).toEqual(['a']);
  expect(state.said.at(-1)).toBe('saved');
});
