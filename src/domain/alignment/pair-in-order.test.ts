import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairInOrder } from './pair-in-order';

/** Source segments as letters, asides as dots; the pairs as `source=target`, each by its index. */
const notation = (sources: string, targets: number) =>
  pairInOrder(
    [...sources].map((sign) => sign !== '.'),
    targets,
  )
    .map(({ source = '', target = '' }) => `${source}=${target}`)
    .join(' ');

test.each([
  ['equal sides pair one to one', 'ab', 2, '0=0 1=1'],
  ['an aside stands alone', 'a.b', 2, '0=0 1= 2=1'],
  ['a longer source is left without English', 'abc', 1, '0=0 1= 2='],
  ['a longer target is left without Indonesian', 'a', 3, '0=0 =1 =2'],
  ['a target without any source', '', 2, '=0 =1'],
  ['nothing at all', '', 0, ''],
])('%s', (_, sources, targets, pairs) => {
  expect(notation(sources, targets)).toBe(pairs);
});

test('every segment of both sides is in exactly one pair, in text order', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), fc.nat(30), (needsTarget, targets) => {
      const pairs = pairInOrder(needsTarget, targets);
      const indices = (length: number) => Array.from({ length }, (_, index) => index);
      expect(pairs.flatMap(({ source }) => source ?? [])).toEqual(indices(needsTarget.length));
      expect(pairs.flatMap(({ target }) => target ?? [])).toEqual(indices(targets));
    }),
  );
});
