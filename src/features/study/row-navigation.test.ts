import { expect, test } from 'vitest';
import { nextUndone } from './row-navigation';

test.each([
  ['the row below', '.|..', 2],
  ['over rows that are done', '.|xx.', 3],
  ['round the end', '..x|x', 0],
  ['none when all others are done', 'xx|x', undefined],
  ['none in a text of one row', '|.', undefined],
  ['not the row itself, though it is not done yet', 'x|.x', undefined],
] as const)('the next undone row: %s', (_, notation, next) => {
  const from = notation.indexOf('|');
  const done = [...notation.replace('|', '')].map((mark) => mark === 'x');
  expect(nextUndone(done, from)).toBe(next);
});
