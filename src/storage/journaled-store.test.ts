import { describe, expect, test } from 'vitest';
import { failure, success } from '../domain/result';
import { createFakePlace, noJournal, textAt, textsOf } from './fake-place';
import { openJournal, type OpenJournal } from './journal/open-journal';
import { recordKey } from './record-key';
import { translations } from './records';
import { describeStore } from './store-contract';

const row = ['a', 't1'];

describeStore('the journaled store', () => {
  const place = createFakePlace();
  return {
    openTab: () => place.openTab().store,
    plant: (kind, path, raw) => place.openTab().storage.setItem(recordKey(kind, path), raw),
  };
});

/** A journal that opens, and then refuses every entry. */
async function fullJournal(name: string) {
  const opened = await openJournal({ name });
  if (!opened.ok) return opened;
  const append = () => Promise.resolve(failure({ kind: 'full', neededBytes: 0 } as const));
  return success<OpenJournal>({ ...opened.value, append });
}

describe('a write', () => {
  test('is in local storage when the call returns, and on its way to the journal', async () => {
    const place = createFakePlace();
    const tab = place.openTab();
    await tab.opened;
    await tab.store.list(translations, []);
    const written = tab.store.write(translations, row, { text: 'x' });
    expect(tab.storage.length).toBe(1);
    await tab.close();
    expect(await written).toMatchObject({ ok: true });
    expect(await textsOf(place.openTab(), row)).toEqual(['x']);
  });

  test('made before the journal is open is in local storage at once, and waits for the journal', async () => {
    const place = createFakePlace();
    let open = () => {};
    const mayOpen = new Promise<void>((resolve) => (open = resolve));
    const tab = place.openTab({
      openJournal: () => mayOpen.then(() => openJournal({ name: place.name })),
    });
    let isSaved = false;
    const written = tab.store.write(translations, row, { text: 'early' });
    void written.then(() => (isSaved = true));
    expect(tab.storage.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isSaved).toBe(false);
    open();
    expect(await written).toMatchObject({ ok: true });
    expect(await textsOf(tab, row)).toEqual(['early']);
  });

  test('is newer than what was there, even when the clock of the device goes back', async () => {
    const place = createFakePlace();
    const times = ['2026-05-01', '2026-04-01', '2026-04-02', '2026-04-03'].map(
      (day) => new Date(day),
    );
    const tab = place.openTab({ now: () => times.shift() ?? new Date(0) });
    await tab.store.write(translations, row, { text: 'first' });
    await tab.store.write(translations, row, { text: 'second' });
    await tab.store.remove(translations, row);
    await tab.store.write(translations, row, { text: 'last' });
    expect(await textsOf(tab, row)).toEqual(['first', 'second', '(removed)', 'last']);
    tab.storage.clear();
    expect(await textAt(place.openTab(), row)).toBe('last');
  });

  test('after a removal of an earlier visit goes on counting', async () => {
    const place = createFakePlace();
    const before = place.openTab();
    await before.store.write(translations, row, { text: 'x' });
    await before.store.remove(translations, row);
    const tab = place.openTab();
    expect(await textAt(tab, row)).toBeUndefined();
    expect(tab.storage.length).toBe(0);
    const written = await tab.store.write(translations, row, { text: 'y' });
    expect(written.ok && written.value.revision).toBe(3);
  });
});

describe('where there is no journal', () => {
  test('local storage alone keeps it, and the store says that this is less safe', async () => {
    const tab = createFakePlace().openTab({ openJournal: noJournal });
    expect(await tab.store.write(translations, row, { text: 'x' })).toMatchObject({ ok: true });
    expect(tab.store.safety.get()).toMatchObject({ journal: 'unavailable', local: 'ready' });
    expect(await textAt(tab, row)).toBe('x');
    expect(await tab.store.history(translations, row)).toMatchObject({
      error: { kind: 'unavailable' },
    });
  });

  test.each([
    ['hangs', () => new Promise<never>(() => {})],
    ['fails to load', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('a journal that %s is waited for only so long', async (_, openNever) => {
    const tab = createFakePlace().openTab({ openJournal: openNever, openWithinMs: 20 });
    expect(await tab.store.write(translations, row, { text: 'x' })).toMatchObject({ ok: true });
    expect(await textAt(tab, row)).toBe('x');
    expect(tab.store.safety.get().journal).toBe('unavailable');
  });

  test('a journal that opens late gets what it has missed', async () => {
    const place = createFakePlace();
    let open = () => {};
    const mayOpen = new Promise<void>((resolve) => (open = resolve));
    const tab = place.openTab({
      openWithinMs: 5,
      openJournal: () => mayOpen.then(() => openJournal({ name: place.name })),
    });
    await tab.store.write(translations, row, { text: 'x' });
    open();
    await expect.poll(() => tab.store.safety.get().journal).toBe('ready');
    await expect.poll(() => textsOf(tab, row)).toEqual(['x']);
  });

  test('a removal is not undone when the journal is there again', async () => {
    const place = createFakePlace();
    await place.openTab().store.write(translations, row, { text: 'x' });
    await place.openTab({ openJournal: noJournal }).store.remove(translations, row);
    const tab = place.openTab();
    expect(await textAt(tab, row)).toBeUndefined();
    expect(await textsOf(tab, row)).toEqual(['x', '(removed)']);
  });
});

describe('when local storage is full', () => {
  const long = (letter: string) => letter.repeat(400);

  test('the journal goes on, the store says so, and the newest is read here and after a reload', async () => {
    const place = createFakePlace(300);
    const tab = place.openTab();
    await tab.store.write(translations, row, { text: 'short' });
    expect(await tab.store.write(translations, row, { text: long('x') })).toMatchObject({
      ok: true,
    });
    expect(tab.store.safety.get()).toMatchObject({ journal: 'ready', local: 'full' });
    expect(await textAt(tab, row)).toBe(long('x'));
    const later = place.openTab();
    expect(await textAt(later, row)).toBe(long('x'));
    expect(later.store.safety.get()).toMatchObject({ local: 'full', recovered: {} });
    const listed = await later.store.list(translations, ['a']);
    expect(listed.ok && listed.value.map(({ value }) => value.text)).toEqual([long('x')]);
  });

  test('removing something makes room for what was in memory only', async () => {
    const tab = createFakePlace(700).openTab();
    await tab.store.write(translations, ['a', 't0'], { text: long('x') });
    await tab.store.write(translations, row, { text: long('y') });
    expect(tab.store.safety.get().local).toBe('full');
    await tab.store.remove(translations, ['a', 't0']);
    expect(tab.storage.getItem('sejajar:translation:a:t1')).toContain(long('y'));
    expect(tab.store.safety.get().local).toBe('ready');
  });

  test('and the journal too, nothing is called saved, and what was there stays', async () => {
    const place = createFakePlace(300);
    const tab = place.openTab({ openJournal: () => fullJournal(place.name) });
    await tab.store.write(translations, row, { text: 'short' });
    const tries = [long('x'), long('y')].map((text) =>
      tab.store.write(translations, row, { text }),
    );
    for (const written of await Promise.all(tries)) {
      expect(written).toMatchObject({ ok: false, error: { kind: 'full' } });
    }
    expect(tab.store.safety.get()).toMatchObject({ journal: 'full', local: 'full' });
    expect(await textAt(tab, row)).toBe('short');
  });

  test('and the journal too, several revisions are put wholly or not at all', async () => {
    const place = createFakePlace(1000);
    const tab = place.openTab({ openJournal: () => fullJournal(place.name) });
    await tab.store.write(translations, ['a', 't0'], { text: 'before' });
    const before = await tab.store.listRevisions();
    const stamp = { version: 1, revision: 9, savedAt: '2099-01-01T00:00:00.000Z' };
    const put = await tab.store.putRevisions(
      ['t0', 't1', 't2', 't3'].map((id) => ({
        key: recordKey('translation', ['a', id]),
        revision: { ...stamp, value: { text: long('z') } },
      })),
    );
    expect(put).toMatchObject({ ok: false, error: { kind: 'full' } });
    expect(await tab.store.listRevisions()).toEqual(before);
  });
});
