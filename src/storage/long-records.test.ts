import { expect, test } from 'vitest';
import { takeIndexedDbAway } from './fake-indexed-db';
import { createFakePlace, noJournal, textAt } from './fake-place';
import { translations } from './records';

const path = ['text', 't1'];
const long = 'x'.repeat(300_000);

test('a long record takes no room in local storage, is found after a restart, and nothing is said to be full', async () => {
  const place = createFakePlace(100_000);
  const tab = place.openTab();
  await tab.store.list(translations, []);
  expect((await tab.store.write(translations, path, { text: long })).ok).toBe(true);
  expect(tab.storage.length).toBe(0);
  expect(tab.store.safety.get()).toMatchObject({ journal: 'ready', local: 'ready' });
  const next = place.openTab();
  expect(await textAt(next, path)).toBe(long);
  expect(next.store.safety.get()).toMatchObject({ local: 'ready' });
  const revisions = await next.store.listRevisions();
  expect(revisions.ok && revisions.value).toHaveLength(1);
});

test('a long record that becomes short goes to local storage, and one that is removed is gone', async () => {
  const place = createFakePlace();
  const tab = place.openTab();
  await tab.store.list(translations, []);
  await tab.store.write(translations, path, { text: long });
  await tab.store.write(translations, path, { text: 'short' });
  expect(tab.storage.length).toBe(1);
  await tab.store.write(translations, path, { text: long });
  expect(await textAt(tab, path)).toBe(long);
  await tab.store.remove(translations, path);
  expect(await textAt(place.openTab(), path)).toBeUndefined();
});

test('without a journal local storage takes it, or refuses it and leaves everything as it was', async () => {
  const roomy = createFakePlace().openTab({ openJournal: noJournal });
  expect((await roomy.store.write(translations, path, { text: long })).ok).toBe(true);
  expect(roomy.storage.length).toBe(1);
  const tight = createFakePlace(100_000).openTab({ openJournal: noJournal });
  await tight.store.write(translations, path, { text: 'before' });
  expect(await tight.store.write(translations, path, { text: long })).toMatchObject({
    error: { kind: 'full' },
  });
  expect(await textAt(tight, path)).toBe('before');
});

test('when the journal refuses a long record, local storage takes it', async () => {
  const tab = createFakePlace().openTab();
  const opened = await tab.opened;
  await tab.store.list(translations, []);
  if (!opened.ok) throw new Error(opened.error.kind);
  await tab.close();
  takeIndexedDbAway();
  expect((await tab.store.write(translations, path, { text: long })).ok).toBe(true);
  expect(tab.storage.length).toBe(1);
});
