import { expect, test } from 'vitest';
import { groupBySitting } from './group-by-sitting';

/** Letters are versions, each named by its sitting: `aab`. */
const notation = (sittings: string) =>
  groupBySitting([...sittings].map((sitting) => ({ sitting })))
    .map(({ first, made }) => `${first}${made.map(({ sitting }) => sitting).join('')}`)
    .join(' ');

test.each([
  ['no versions make no sitting', '', ''],
  ['one version is a sitting', 'a', '0a'],
  ['a sitting lasts while one tab writes', 'aabbb', '0aa 2bbb'],
  ['tabs that write in turn make several', 'aba', '0a 1b 2a'],
])('%s', (_, versions, sittings) => {
  expect(notation(versions)).toBe(sittings);
});
