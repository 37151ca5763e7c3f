import { describe, expect, test } from 'vitest';
import { createFakeStorage } from './fake-storage';
import { createLocalStore } from './local-store';
import { recordKey } from './record-key';
import { translations } from './records';
import { describeStore } from './store-contract';

const now = () => new Date('2026-11-23T05:30:00.000Z');

function openTab(place: ReturnType<typeof createFakeStorage>) {
  const { storage, events } = place.openWindow();
  return { storage, store: createLocalStore({ openStorage: () => storage, events, now }) };
}

describeStore('the local store', () => {
  const place = createFakeStorage();
  return {
    openTab: () => openTab(place).store,
    plant: (kind, path, raw) => place.openWindow().storage.setItem(recordKey(kind, path), raw),
  };
});

describe('the local store', () => {
  test('keeps each record under a key of its own, in which the English can be read', async () => {
    const { storage, store } = openTab(createFakeStorage());
    await store.write(translations, ['artikel', 't3'], { text: 'He said, “no”.' });
    expect(storage.getItem('sejajar:translation:artikel:t3')).toBe(
      '{"version":1,"revision":1,"savedAt":"2026-11-23T05:30:00.000Z","value":{"text":"He said, “no”."}}',
    );
    expect(storage.length).toBe(1);
  });

  test('has written before its promise is waited for, so that a closing page loses nothing', () => {
    const { storage, store } = openTab(createFakeStorage());
    void store.write(translations, ['a', 't1'], { text: 'x' });
    expect(storage.length).toBe(1);
  });

  test('says that storage is full and how much was needed, and keeps what was there', async () => {
    const { store } = openTab(createFakeStorage(300));
    await store.write(translations, ['a', 't1'], { text: 'short' });
    const written = await store.write(translations, ['a', 't1'], { text: 'x'.repeat(400) });
    expect(written).toEqual({ ok: false, error: { kind: 'full', neededBytes: 966 } });
    const read = await store.read(translations, ['a', 't1']);
    expect(read.ok && read.value?.value.text).toBe('short');
  });

  test('leaves a damaged record where it is when there is no room to set it aside', async () => {
    const place = createFakeStorage(120);
    const { storage, store } = openTab(place);
    storage.setItem(recordKey('translation', ['a', 't1']), 'damaged'.repeat(10));
    expect(await store.read(translations, ['a', 't1'])).toMatchObject({ ok: false });
    expect(storage.getItem('sejajar:translation:a:t1')).toBe('damaged'.repeat(10));
  });

  test('says that storage is unavailable where the browser forbids it', async () => {
    const store = createLocalStore({
      openStorage: () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
      events: new EventTarget(),
      now,
    });
    const unavailable = { ok: false, error: { kind: 'unavailable' } };
    expect(await store.read(translations, ['a', 't1'])).toEqual(unavailable);
    expect(await store.list(translations, ['a'])).toEqual(unavailable);
    expect(await store.write(translations, ['a', 't1'], { text: 'x' })).toEqual(unavailable);
    expect(await store.listUnreadable()).toEqual([]);
  });

  test('hears when another tab clears everything, and ignores keys that are not its own', () => {
    const place = createFakeStorage();
    const { store } = openTab(place);
    const other = place.openWindow().storage;
    const heard: unknown[] = [];
    store.subscribe((change) => heard.push(change));
    other.setItem('somebody-else', 'x');
    other.setItem('sejajar:translation:%E0%A4%A', 'x');
    other.clear();
    expect(heard).toEqual([{ scope: 'everything' }]);
  });
});
