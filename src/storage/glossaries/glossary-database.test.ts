import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { installFakeIndexedDb, takeIndexedDbAway } from '../fake-indexed-db';
import {
  changeGlossaries,
  hasRoomFor,
  listGlossaryHeadings,
  readGlossary,
  type KeptGlossary,
} from './glossary-database';

beforeEach(installFakeIndexedDb);

const glossary = (id: string, ...parts: readonly string[]): KeptGlossary => ({
  id,
  version: 1,
  revision: 1,
  savedAt: `2026-01-0${id}T00:00:00.000Z`,
  title: `Glossary ${id}`,
  parts,
});

async function titles() {
  const listed = await listGlossaryHeadings();
  return listed.ok && listed.value.map(({ title, terms }) => `${title}: ${terms}`);
}

test('at first there is none, and no database for them', async () => {
  expect(await titles()).toEqual([]);
  expect(await readGlossary('1')).toEqual({ ok: true, value: undefined });
  expect(await indexedDB.databases()).toEqual([]);
});

test('a browser that cannot list its databases is asked for this one', async () => {
  Object.assign(indexedDB, { databases: undefined });
  expect(await titles()).toEqual([]);
  await changeGlossaries({ put: [glossary('1', 'a')] });
  expect(await titles()).toEqual(['Glossary 1: 1']);
});

test('what is put is listed with the number of its terms, the oldest first, and read as it was', async () => {
  const one = glossary('1', 'a\nb', 'c');
  const two = glossary('2', ...Array.from({ length: 12 }, (_, at) => `line ${at}`));
  await changeGlossaries({ put: [two] });
  await changeGlossaries({ put: [one] });
  expect(await titles()).toEqual(['Glossary 1: 3', 'Glossary 2: 12']);
  expect(await readGlossary('1')).toEqual({ ok: true, value: one });
  expect(await readGlossary('2')).toEqual({ ok: true, value: two });
});

test('what is put again takes the place of all that was there', async () => {
  await changeGlossaries({ put: [glossary('1', 'a', 'b', 'c'), glossary('2', 'x')] });
  await changeGlossaries({ put: [glossary('1', 'd')], remove: ['2'] });
  expect(await titles()).toEqual(['Glossary 1: 1']);
  expect(await readGlossary('1')).toEqual({ ok: true, value: glossary('1', 'd') });
  expect(await readGlossary('2')).toEqual({ ok: true, value: undefined });
});

test('there is room until all of them together are more than a backup holds', async () => {
  const large = Array.from({ length: 60 }, () => 'x'.repeat(1_000_000));
  await changeGlossaries({ put: [glossary('1', ...large)] });
  expect(await hasRoomFor(glossary('2', ...large))).toBe(true);
  expect(await hasRoomFor(glossary('2', ...large, 'x'))).toBe(false);
});

test('it tells how far it is', async () => {
  const shares: number[] = [];
  const onProgress = (share: number) => void shares.push(share);
  await changeGlossaries({ put: [glossary('1', 'a', 'b', 'c', 'd')] }, { onProgress });
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
});

test.each([0, 1, 3])(
  'one that is cancelled after %d parts leaves nothing behind',
  async (after) => {
    await changeGlossaries({ put: [glossary('2', 'x')] });
    const cancelling = new AbortController();
    const onProgress = (share: number) => {
      if (share * 4 === after) cancelling.abort();
    };
    if (after === 0) cancelling.abort();
    const put = [glossary('1', 'a', 'b', 'c', 'd')];
    const changed = await changeGlossaries(
      { put, remove: ['2'] },
      { signal: cancelling.signal, onProgress },
    );
    expect(changed).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await titles()).toEqual(['Glossary 2: 1']);
    expect(await readGlossary('1')).toEqual({ ok: true, value: undefined });
  },
);

test('one that fails in the middle leaves nothing behind', async () => {
  const parts = ['a', (() => undefined) as unknown as string];
  const changed = await changeGlossaries({ put: [{ ...glossary('1'), parts }] });
  expect(changed.ok).toBe(false);
  expect(await titles()).toEqual([]);
});

test('where there is no room, that is said', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  const changed = await changeGlossaries({ put: [glossary('1', 'abc', 'de')] });
  put.mockRestore();
  expect(changed).toEqual({ ok: false, error: { kind: 'full', neededBytes: 5 } });
  expect(await titles()).toEqual([]);
});

test('where the browser has no database, that is said', async () => {
  takeIndexedDbAway();
  const unavailable = { ok: false, error: { kind: 'unavailable' } };
  expect(await listGlossaryHeadings()).toEqual(unavailable);
  expect(await changeGlossaries({ put: [glossary('1', 'a')] })).toEqual(unavailable);
});

test('the database of a newer program is left alone', async () => {
  (await openDB('sejajar-glossaries', 2)).close();
  expect(await listGlossaryHeadings()).toMatchObject({ ok: false, error: { kind: 'too-new' } });
});
