import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { installFakeIndexedDb } from '../fake-indexed-db';
import type { JournalEntry } from './journal-entry';
import { compactWholly, entry, headsOf, openTab, revisionsOf } from './played-journal';

beforeEach(installFakeIndexedDb);

describe('compaction', () => {
  test('a record with very many superseded revisions is shortened over several steps', async () => {
    const journal = await openTab();
    await journal.append(Array.from({ length: 350 }, (_, at) => entry('a', at + 1)));
    expect(await journal.compact(() => true)).toEqual({
      ok: true,
      value: { dropped: 100, isFinished: false },
    });
    expect(await compactWholly(journal, () => true)).toBe(248);
    expect(await revisionsOf(journal, 'a')).toEqual([1, 350]);
  });

  test('of two tabs that compact at once, none loses a head', async () => {
    const tabs = [await openTab(), await openTab()] as const;
    await tabs[0].append(Array.from({ length: 300 }, (_, at) => entry(`k${at % 150}`, at + 1)));
    const before = await headsOf(tabs[0]);
    const compactions = tabs.map((tab) => compactWholly(tab, () => false));
    await tabs[1].append([entry('k0', 400), entry('new', 1)]);
    await Promise.all(compactions);
    await compactWholly(tabs[0], () => false);
    const after = await headsOf(await openTab());
    expect(after).toEqual({ ...before, k0: 400, new: 1 });
    expect(await tabs[0].count()).toEqual({ ok: true, value: 151 });
  });
});

describe('a journal of version 1', () => {
  /** As version 1 left it: entries, and perhaps a checkpoint with the heads of some of them. */
  async function leaveVersion1(entries: readonly JournalEntry[], upTo: number) {
    const database = await openDB('j', 1, {
      upgrade: (created) => {
        created
          .createObjectStore('entries', { autoIncrement: true })
          .createIndex('byRecord', 'key');
        created.createObjectStore('checkpoints');
      },
    });
    for (const made of entries) await database.add('entries', made);
    const heads = new Map(
      entries
        .slice(0, upTo)
        .map(({ key, revision, savedAt }, at) => [
          key,
          { key, place: at + 1, revision, savedAt, removed: false },
        ]),
    );
    if (upTo > 0) await database.put('checkpoints', { upTo, heads: [...heads.values()] }, 'heads');
    database.close();
  }

  const made = Array.from({ length: 900 }, (_, at) => entry(`k${at % 300}`, at + 1));
  const newest = Object.fromEntries(made.map(({ key, revision }) => [key, revision]));

  test.each([
    ['without a checkpoint', 0],
    ['with a checkpoint in the middle', 500],
    ['with a checkpoint at its end', 900],
  ])(
    '%s keeps every revision, and its heads are the same before and after compaction',
    async (_, upTo) => {
      await leaveVersion1(made, upTo);
      const journal = await openTab();
      expect(await journal.count()).toEqual({ ok: true, value: 900 });
      expect(await headsOf(journal)).toEqual(newest);
      await compactWholly(journal, () => true);
      expect(await headsOf(await openTab())).toEqual(newest);
      expect(await revisionsOf(journal, 'k7')).toEqual(expect.arrayContaining([8, 608]));
    },
  );

  test('that is compacted by two tabs at once, while one of them writes, has every head', async () => {
    await leaveVersion1(made, 500);
    const tabs = [await openTab(), await openTab()] as const;
    const compactions = tabs.map((tab) => compactWholly(tab, () => true));
    await tabs[0].append([entry('k3', 950)]);
    await Promise.all(compactions);
    await compactWholly(tabs[1], () => true);
    expect(await headsOf(await openTab())).toEqual({ ...newest, k3: 950 });
  });

  test('that is open in an older tab is let go by it', async () => {
    await leaveVersion1(made, 0);
    const older = await openDB('j', 1, { blocking: (_, __, event) => closeTarget(event) });
    const journal = await openTab();
    expect(await headsOf(journal)).toEqual(newest);
    await expect(older.get('entries', 1)).rejects.toBeInstanceOf(DOMException);
  });
});

function closeTarget(event: IDBVersionChangeEvent) {
  if (event.target instanceof IDBDatabase) event.target.close();
}
