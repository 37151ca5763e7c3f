import { expect, test } from 'vitest';
import { recordKinds } from '../records';
import type { Revision } from '../revision';
import { planRestore, type RestorePlan } from './plan-restore';

/** `a3` is the value "a" at revision 3, `x3` a removal, `+3` what a newer program wrote, `!3` what nobody can read. */
function parse(made: string): Revision {
  const stamp = { revision: Number(made.slice(1)), savedAt: '2026-01-01T00:00:00.000Z' };
  const letter = made.charAt(0);
  if (letter === 'x') return { version: 1, ...stamp, removed: true };
  if (letter === '+') return { version: 2, ...stamp, value: { mood: 'new' } };
  return { version: 1, ...stamp, value: letter === '!' ? 5 : { text: letter } };
}

const lists = [
  ...(['added', 'newerThere', 'newerHere', 'same', 'unreadable'] as const),
  ...(['onlyHere', 'locked'] as const),
] satisfies (keyof RestorePlan)[];

test.each([
  // here, there
  [' -   a1', 'added'],
  ['x2   a1', 'added'],
  ['a1   b2', 'newerThere'],
  ['b2   a1', 'newerHere'],
  ['a1   a1', 'same'],
  ['a2   a1', 'same'],
  ['a1    -', 'onlyHere'],
  ['x1    -', ''],
  [' -   !1', 'unreadable'],
  [' -   +1', 'unreadable'],
  ['a1   +2', 'unreadable onlyHere'],
  ['!1   a2', 'newerThere'],
  ['+1   a2', 'locked'],
  ['+1    -', 'locked'],
])('here and there at %s: %s', (sides, found) => {
  const [here = '', there = ''] = sides.trim().split(/ +/);
  const key = 'sejajar:translation:a:1';
  const plan = planRestore(
    here === '-' ? [] : [{ key, revision: parse(here) }],
    there === '-'
      ? []
      : [{ kind: 'translation', path: ['a', '1'], value: undefined, ...parse(there) }],
    recordKinds,
  );
  expect(lists.filter((list) => plan[list].length > 0).join(' ')).toBe(found);
});

test('of several records of one key the newest counts', () => {
  const path = ['a', '1'];
  const there = ['a1', 'c3', 'b2'].map((made) => ({
    kind: 'translation',
    path,
    value: undefined,
    ...parse(made),
  }));
  expect(planRestore([], there, recordKinds).added).toMatchObject([
    { revision: { value: { text: 'c' } } },
  ]);
});
