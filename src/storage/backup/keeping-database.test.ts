import { beforeEach, expect, test } from 'vitest';
import { installFakeIndexedDb, takeIndexedDbAway } from '../fake-indexed-db';
import { keepSafetyCopy, listSafetyCopies } from './keeping-database';

beforeEach(installFakeIndexedDb);

test('the newest three safety copies are kept', async () => {
  for (const day of [1, 2, 3, 4]) {
    await keepSafetyCopy({ madeAt: `day ${day}`, content: `copy ${day}` });
  }
  expect(await listSafetyCopies()).toMatchObject({
    ok: true,
    value: [{ madeAt: 'day 4' }, { madeAt: 'day 3' }, { madeAt: 'day 2', content: 'copy 2' }],
  });
});

test('where the browser has no database, a copy is refused', async () => {
  takeIndexedDbAway();
  expect(await keepSafetyCopy({ madeAt: 'now', content: 'x' })).toEqual({
    ok: false,
    error: { kind: 'unavailable' },
  });
});
