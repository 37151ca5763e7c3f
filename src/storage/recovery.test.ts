import { describe, expect, test } from 'vitest';
import { createFakePlace, textAt, textsOf } from './fake-place';
import { recordKey } from './record-key';
import { defaultSettings, places, settingsRecords, translations } from './records';

const row = ['a', 't1'];

describe('at start', () => {
  test('what local storage has lost comes back, is counted by kind, and told once', async () => {
    const place = createFakePlace();
    const before = place.openTab();
    await before.store.write(translations, row, { text: 'x' });
    await before.store.write(translations, ['a', 't2'], { text: 'y' });
    await before.store.write(settingsRecords, [], {
      ...defaultSettings,
      theme: 'dark',
    });
    before.storage.clear();
    const tab = place.openTab();
    const heard: unknown[] = [];
    tab.store.subscribe((change) => heard.push(change));
    expect(await textAt(tab, row)).toBe('x');
    expect(tab.store.safety.get().recovered).toEqual({ translation: 2, settings: 1 });
    expect(heard).toEqual([{ scope: 'everything' }]);
    const next = place.openTab();
    expect(await textAt(next, row)).toBe('x');
    expect(next.store.safety.get().recovered).toEqual({});
  });

  test('what the journal has lost is in it again', async () => {
    const place = createFakePlace();
    const before = place.openTab();
    await before.store.write(translations, row, { text: 'x' });
    await before.close();
    await place.wipeJournal();
    const tab = place.openTab();
    expect(await textAt(tab, row)).toBe('x');
    expect(await textsOf(tab, row)).toEqual(['x']);
    expect(tab.store.safety.get().recovered).toEqual({});
  });

  test('a damaged record is set aside and healed from the journal', async () => {
    const place = createFakePlace();
    const before = place.openTab();
    await before.store.write(translations, row, { text: 'x' });
    const key = recordKey('translation', row);
    before.storage.setItem(key, before.storage.getItem(key)?.slice(0, -4) ?? '');
    const tab = place.openTab();
    expect(await textAt(tab, row)).toBe('x');
    expect(await tab.store.listUnreadable()).toMatchObject([{ kind: 'set-aside' }]);
  });

  test('settings are read without waiting for the journal, texts are not', async () => {
    const tab = createFakePlace().openTab({
      openJournal: () => new Promise<never>(() => {}),
      openWithinMs: 50,
    });
    let isTextRead = false;
    void textAt(tab, row).then(() => (isTextRead = true));
    await tab.store.read(settingsRecords, []);
    expect(isTextRead).toBe(false);
    await expect.poll(() => isTextRead).toBe(true);
  });
});

describe('history', () => {
  test('holds every revision with its sitting, leaves out and counts what cannot be read', async () => {
    const place = createFakePlace();
    const tab = place.openTab({ sitting: 'one' });
    await tab.store.write(translations, row, { text: 'x' });
    const opened = await tab.opened;
    const stamp = { version: 9, revision: 2, savedAt: '2099-01-01T00:00:00.000Z' };
    if (opened.ok) {
      const key = recordKey('translation', row);
      await opened.value.append([{ key, ...stamp, sitting: 'two', value: { mood: 'new' } }]);
    }
    expect(await tab.store.history(translations, row)).toMatchObject({
      value: { revisions: [{ value: { text: 'x' }, sitting: 'one' }], unreadable: 1 },
    });
  });

  test('compaction keeps of a place the newest, of a translation more', async () => {
    const place = createFakePlace();
    for (const sitting of ['one', 'two']) {
      const { store } = place.openTab({ sitting });
      for (const text of ['x', 'y', 'z']) {
        await store.write(translations, row, { text: sitting + text });
        await store.write(places, ['a'], { mode: 'read', openedAt: new Date().toISOString() });
      }
    }
    const tab = place.openTab();
    expect(await tab.store.compact()).toMatchObject({ value: { isFinished: true } });
    expect(await textsOf(tab, row)).toEqual(['onex', 'onez', 'twoz']);
    const kept = await tab.store.history(places, ['a']);
    expect(kept.ok && kept.value.revisions.length).toBe(1);
    expect(await tab.store.countUse()).toMatchObject({ revisions: 4 });
  });
});

describe('two tabs with 500 edits each', () => {
  const edits = Array.from({ length: 500 }, (_, edit) => edit);

  async function editInBoth(pathOf: (tab: string, edit: number) => string[]) {
    const place = createFakePlace();
    const editAll = async (name: string) => {
      const { store } = place.openTab({ sitting: name, openWithinMs: 20_000 });
      for (const edit of edits) {
        const text = `${name}${edit}`;
        const written = await store.write(translations, pathOf(name, edit), { text });
        expect(written.ok).toBe(true);
      }
    };
    await Promise.all([editAll('A'), editAll('B')]);
    return place.openTab();
  }

  test('on the same record lose nothing', async () => {
    const tab = await editInBoth(() => row);
    const made = await textsOf(tab, row);
    expect(new Set(made)).toEqual(new Set(edits.flatMap((edit) => [`A${edit}`, `B${edit}`])));
    expect(made.at(-1)).toBe(await textAt(tab, row));
  }, 30_000);

  test('on different records lose nothing', async () => {
    const tab = await editInBoth((name, edit) => [name, String(edit % 50)]);
    const histories = await Promise.all(
      ['A', 'B'].flatMap((name) =>
        edits.slice(0, 50).map((id) => textsOf(tab, [name, String(id)])),
      ),
    );
    expect(new Set(histories.flat()).size).toBe(1000);
  }, 30_000);
});
