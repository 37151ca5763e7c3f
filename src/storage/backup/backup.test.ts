import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFakePlace, type FakeTab } from '../fake-place';
import { marks, recordKinds, translations } from '../records';
import { anyWrites, type Write } from './any-writes';
import { applyRestore, type RestoreMode } from './apply-restore';
import { makeBackup } from './backup';
import { readBackup } from './read-backup';

const now = new Date('2026-11-23T06:00:00.000Z');

const backUp = async ({ store }: FakeTab) => {
  const listed = await store.listRevisions();
  if (!listed.ok) throw new Error(listed.error.kind);
  return makeBackup(listed.value, now);
};

const keepSafetyCopy = () => Promise.resolve({ ok: true, value: undefined } as const);

async function restore({ store }: FakeTab, raw: string, mode: RestoreMode = 'merge') {
  const backup = await readBackup(raw);
  if (!backup.ok) return backup;
  const { records } = backup.value;
  return applyRestore({ store, records, kinds: recordKinds, mode, now, keepSafetyCopy });
}

const play = async (tab: FakeTab, played: readonly Write[]) => {
  for (const write of played) await write(tab);
};

describe('backup, wipe, restore', () => {
  test('gives a backup that is byte for byte the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyWrites, async (played) => {
        const before = createFakePlace().openTab();
        await play(before, played);
        const backup = await backUp(before);
        const after = createFakePlace().openTab();
        const restored = await restore(after, backup);
        expect(restored).toMatchObject(
          backup.includes('"kind"') ? { ok: true } : { error: { kind: 'empty' } },
        );
        expect(await backUp(after)).toBe(backup);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('brings back what the user has removed since, and after a reload too', async () => {
    const place = createFakePlace();
    const tab = place.openTab();
    await tab.store.write(translations, ['a', '1'], { text: 'x' });
    const backup = await backUp(tab);
    await tab.store.remove(translations, ['a', '1']);
    expect(await restore(tab, backup)).toMatchObject({ ok: true });
    const read = await place.openTab().store.read(translations, ['a', '1']);
    expect(read.ok && read.value?.value.text).toBe('x');
  });

  test('replace makes the store hold what the backup holds, whatever was done since', async () => {
    await fc.assert(
      fc.asyncProperty(anyWrites, anyWrites, async (played, since) => {
        const place = createFakePlace();
        const tab = place.openTab();
        await tab.store.write(marks, ['a', 'always'], { done: true });
        await play(tab, played);
        const before = await contents(tab);
        const backup = await backUp(tab);
        await play(tab, since);
        expect(await restore(tab, backup, 'replace')).toMatchObject({ ok: true });
        expect(await contents(tab)).toEqual(before);
        expect(await contents(place.openTab())).toEqual(before);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  async function contents({ store }: FakeTab) {
    const listed = await store.listRevisions();
    const revisions = listed.ok ? listed.value : [];
    return revisions.flatMap(({ key, revision }) =>
      'value' in revision ? [[key, revision.value]] : [],
    );
  }

  test('restores nothing when the safety copy cannot be kept', async () => {
    const tab = createFakePlace().openTab();
    await tab.store.write(translations, ['a', '1'], { text: 'x' });
    const backup = await readBackup(await backUp(tab));
    await tab.store.write(translations, ['a', '1'], { text: 'y' });
    const before = await backUp(tab);
    const copies: string[] = [];
    const restored = await applyRestore({
      store: tab.store,
      kinds: recordKinds,
      mode: 'replace',
      now,
      records: backup.ok ? backup.value.records : [],
      keepSafetyCopy: (copy) => {
        copies.push(copy);
        return Promise.resolve({ ok: false, error: { kind: 'unavailable' } });
      },
    });
    expect(restored).toMatchObject({ ok: false });
    expect(copies).toEqual([before]);
    expect(await backUp(tab)).toBe(before);
  });
});

describe('a backup', () => {
  test('has one record on each line, and holds what a newer program wrote', async () => {
    const tab = createFakePlace().openTab();
    const newer = '"savedAt":"2026-01-01T00:00:00.000Z","value":{"mood":"new"}}';
    tab.storage.setItem('sejajar:translation:a:1', `{"version":9,"revision":1,${newer}`);
    const checksum = 'a10c43a3e74a5b19d0dc10b4c38ef4fee9a8bd1e6a4f4fb1ea3b2ae8b06e6ee1';
    expect(
      (await backUp(tab)).replace(/"checksum":"[0-9a-f]{64}"/, `"checksum":"${checksum}"`),
    ).toBe(
      `{"format":"sejajar-backup","version":1,"createdAt":"2026-11-23T06:00:00.000Z","checksum":"${checksum}","records":[\n` +
        `{"kind":"translation","path":["a","1"],"version":9,"revision":1,${newer}\n]}\n`,
    );
  });

  test('is read with or without a checksum where the browser cannot compute one', async () => {
    const tab = createFakePlace().openTab();
    await tab.store.write(translations, ['a', '1'], { text: 'x' });
    const listed = await tab.store.listRevisions();
    const none = () => Promise.resolve(null);
    const backup = await makeBackup(listed.ok ? listed.value : [], now, none);
    expect(await readBackup(backup)).toMatchObject({ ok: true });
    expect(await readBackup(await backUp(tab), none)).toMatchObject({ ok: true });
  });
});
