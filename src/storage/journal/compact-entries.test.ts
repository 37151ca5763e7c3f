import { expect, test } from 'vitest';
import { superseded } from './compact-entries';

/** Letters are sittings, in the order in which their revisions were made; what is dropped becomes a dot. */
function compacted(sittings: string, keepsHistory: boolean) {
  const entries = Array.from(sittings, (sitting, place) => ({
    place,
    entry: {
      key: 'k',
      version: 1,
      revision: place + 1,
      sitting,
      value: place,
      savedAt: '2026-01-01T00:00:00.000Z',
    },
  }));
  const gone = new Set(superseded(entries.toReversed(), keepsHistory));
  return Array.from(sittings, (sitting, place) => (gone.has(place) ? '.' : sitting)).join('');
}

test.each([
  ['a', 'a', 'a'],
  ['aaaa', 'a..a', '...a'],
  ['aaabbbcc', 'a.a..b.c', '.......c'],
  ['abab', 'abab', '...b'],
  ['aaabbaab', 'a.a.b.ab', '.......b'],
  ['abcd', 'abcd', '...d'],
])('of %s history keeps %s, and without history %s stays', (sittings, history, newest) => {
  expect(compacted(sittings, true)).toBe(history);
  expect(compacted(sittings, false)).toBe(newest);
});
