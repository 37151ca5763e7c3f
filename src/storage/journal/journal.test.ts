import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installFakeIndexedDb, takeIndexedDbAway } from '../fake-indexed-db';
import { openJournal } from './open-journal';
import { compactWholly, entry, openTab, revisionsOf, wholeHeads } from './played-journal';

beforeEach(installFakeIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the journal', () => {
  test('keeps every revision, and knows the newest of each record', async () => {
    const journal = await openTab();
    for (const made of [entry('a', 2), entry('a', 1), entry('b', 1), entry('a', 3)]) {
      expect(await journal.append([made])).toEqual({ ok: true, value: undefined });
    }
    expect(await revisionsOf(journal, 'a')).toEqual([1, 2, 3]);
    const heads = await journal.heads();
    expect(heads).toMatchObject({
      value: [
        { key: 'a', revision: 3 },
        { key: 'b', revision: 1 },
      ],
    });
    const newest = await journal.entriesOf(heads.ok ? heads.value : []);
    expect(newest).toMatchObject({ value: [{ value: { text: 'a3' } }, { value: { text: 'b1' } }] });
    expect(await journal.count()).toEqual({ ok: true, value: 4 });
  });

  test('keeps both entries that two tabs make at the same revision', async () => {
    const tabs = [await openTab(), await openTab()];
    await Promise.all(tabs.map((tab, name) => tab.append([entry('a', 1, `tab ${name}`)])));
    expect(await revisionsOf(await openTab(), 'a')).toEqual([1, 1]);
  });

  test('heads are the same after compaction, which keeps first, last and one of each sitting', async () => {
    const journal = await openTab();
    const made = Array.from({ length: 60 }, (_, at) =>
      entry(`k${at % 20}`, at + 1, at < 40 ? 's' : 't'),
    );
    await journal.append(made);
    const before = await wholeHeads(journal);
    expect(await journal.compact((key) => key !== 'k0')).toEqual({
      ok: true,
      value: { dropped: 2, isFinished: true },
    });
    expect(await wholeHeads(journal)).toEqual(before);
    expect(await revisionsOf(journal, 'k0')).toEqual([41]);
    expect(await revisionsOf(journal, 'k1')).toEqual([2, 22, 42]);
    expect(await journal.compact(() => false)).toMatchObject({ value: { dropped: 0 } });
    await journal.append([entry('k1', 90)]);
    expect(await journal.heads()).toMatchObject({
      value: expect.arrayContaining([expect.objectContaining({ key: 'k1', revision: 90 })]),
    });
  });

  test('compaction gives way to an append', async () => {
    const journal = await openTab();
    await journal.append(Array.from({ length: 500 }, (_, at) => entry(`k${at % 250}`, at + 1)));
    let appended: ReturnType<typeof journal.append> | undefined;
    const compacted = await journal.compact(() => {
      appended ??= journal.append([entry('new', 1)]);
      return false;
    });
    expect(compacted).toEqual({ ok: true, value: { dropped: 1, isFinished: false } });
    expect(await appended).toMatchObject({ ok: true });
    expect(await compactWholly(journal, () => false)).toBe(249);
    expect(await journal.count()).toEqual({ ok: true, value: 251 });
  });
});

describe('a journal that loses its connection', () => {
  test('opens it again, and loses no entry', async () => {
    const journal = await openTab();
    await journal.append([entry('a', 1)]);
    journal.close();
    expect(await journal.append([entry('a', 2)])).toMatchObject({ ok: true });
    expect(await revisionsOf(journal, 'a')).toEqual([1, 2]);
  });

  test('ends it when the database is deleted by another tab, and begins a new one', async () => {
    const journal = await openTab();
    await journal.append([entry('a', 1)]);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('j').onsuccess = resolve;
    });
    expect(await journal.append([entry('a', 2)])).toMatchObject({ ok: true });
    expect(await revisionsOf(journal, 'a')).toEqual([2]);
  });

  test('aborted transactions are made again', async () => {
    const journal = await openTab();
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    commit.mockImplementationOnce(function (this: IDBTransaction) {
      this.abort();
    });
    expect(await journal.append([entry('a', 1)])).toMatchObject({ ok: true });
    expect(commit).toHaveBeenCalledTimes(2);
    expect(await revisionsOf(journal, 'a')).toEqual([1]);
  });

  test('says unavailable when it cannot be opened any more', async () => {
    const journal = await openTab();
    journal.close();
    takeIndexedDbAway();
    expect(await journal.append([entry('a', 1)])).toEqual({
      ok: false,
      error: { kind: 'unavailable' },
    });
  });
});

describe('a journal that cannot be opened', () => {
  const unavailable = { ok: false, error: { kind: 'unavailable' } };

  test('because the browser has no IndexedDB', async () => {
    takeIndexedDbAway();
    expect(await openJournal()).toEqual(unavailable);
  });

  test('because the browser refuses it', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    expect(await openJournal()).toEqual(unavailable);
  });

  test('because a newer program has been here', async () => {
    (await openDB('j', 7)).close();
    expect(await openJournal({ name: 'j' })).toEqual({
      ok: false,
      error: { kind: 'too-new', key: 'j', version: 7 },
    });
  });
});

test('a full disk is told from other faults', async () => {
  const journal = await openTab();
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('Full.', 'QuotaExceededError');
  });
  expect(await journal.append([entry('a', 1)])).toMatchObject({ error: { kind: 'full' } });
});
