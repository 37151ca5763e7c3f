import { describe, expect, test } from 'vitest';
import { coversText } from '../domain/alignment/covers-text';
import type { Text } from '../domain/text/text';
import { deleteText, deleteTextAtOnce, purgeBin } from './bin';
import { createFakePlace, noJournal, textAt, textsOf, type FakeTab } from './fake-place';
import { binned, ownTexts } from './own-texts';
import { recordKey } from './record-key';
import { familiarities, translations } from './records';

const textOf = (id: string): Text => ({
  id,
  title: { id: 'Judul', en: 'Title' },
  languages: { source: 'id', target: 'en' },
  level: 'B1',
  provenance: { publisher: '', description: { id: '', en: '' } },
  glossaries: [],
  source: [],
  target: [],
  beads: [],
});

/** A store with a text in the bin since the first of March, and another that is in no bin. */
async function storeWithBin() {
  const { store } = createFakePlace().openTab();
  for (const id of ['old', 'other']) {
    await store.write(ownTexts, [id], textOf(id));
    await store.write(translations, [id, 't1'], { text: id });
  }
  await store.write(familiarities, ['old'], { level: 3 });
  await store.write(binned, ['old'], { deletedAt: '2026-03-01T12:00:00.000Z' });
  const left = async () => {
    const listed = await store.listRevisions();
    return (
      listed.ok &&
      listed.value
        .filter(({ revision }) => 'value' in revision)
        .map(({ key }) => key)
        .toSorted()
    );
  };
  return { store, left };
}

test('a text stays in the bin for thirty days, with all that was made of it', async () => {
  const { store, left } = await storeWithBin();
  await purgeBin(store, new Date('2026-03-31T11:59:00Z'));
  expect(await left()).toHaveLength(6);
});

test('after that it goes, and nothing else with it', async () => {
  const { store, left } = await storeWithBin();
  await purgeBin(store, new Date('2026-03-31T12:00:00Z'));
  expect(await left()).toEqual([
    recordKey('familiarity', ['old']),
    recordKey('own-text', ['other']),
    recordKey('translation', ['other', 't1']),
  ]);
});

test('a text whose beads do not hold its segments is no text', async () => {
  const { store } = createFakePlace().openTab();
  const segment = { id: 's1', kind: 'paragraph', text: 'Satu.' };
  const broken = { ...textOf('broken'), source: [segment] };
  expect(coversText(broken)).toBe(false);
  const savedAt = '2026-03-01T12:00:00.000Z';
  const key = recordKey('own-text', ['broken']);
  await store.putRevisions([
    { key, revision: { version: 1, revision: 1, savedAt, value: broken } },
  ]);
  expect(await store.read(ownTexts, ['broken'])).toMatchObject({ error: { kind: 'corrupt' } });
});

describe('a text that is deleted for good', () => {
  const row = ['old', 't1'];
  const setBack = ['old', 't2'];
  const other = ['other', 't1'];

  /** Two texts with versions of two visits; a row of the first is set back. */
  async function placeWithTexts() {
    const place = createFakePlace();
    for (const sitting of ['one', 'two']) {
      const { store } = place.openTab({ sitting });
      for (const path of [row, setBack, other]) {
        await store.write(translations, path, { text: `${path[0] ?? ''} ${sitting}` });
      }
      await store.remove(translations, setBack);
    }
    return place;
  }

  const countOf = async ({ store }: FakeTab) => (await store.countUse()).revisions;

  async function compactWholly({ store }: FakeTab) {
    let compacted = await store.compact();
    while (compacted.ok && !compacted.value.isFinished) compacted = await store.compact();
  }

  test('leaves no version of its rows in the journal, and those of others as they were', async () => {
    const place = await placeWithTexts();
    const tab = place.openTab();
    expect(await countOf(tab)).toBe(8);
    await deleteTextAtOnce(tab.store, 'old');
    expect(await countOf(tab)).toBe(4);
    for (const open of [tab, place.openTab()]) {
      expect(await textsOf(open, row)).toEqual(['(removed)']);
      expect(await textsOf(open, setBack)).toEqual(['(removed)']);
      expect(await textsOf(open, other)).toEqual(['other one', 'other two']);
    }
  });

  test('is forgotten later when the tab was closed at once, or there was no journal', async () => {
    for (const options of [{}, { openJournal: noJournal }]) {
      const place = await placeWithTexts();
      const tab = place.openTab(options);
      await deleteText(tab.store, 'old');
      await tab.close();
      const next = place.openTab();
      expect(await textAt(next, row)).toBeUndefined();
      await expect.poll(() => textsOf(next, row)).toContain('(removed)');
      await compactWholly(next);
      expect(await textsOf(next, row)).toEqual(['(removed)']);
    }
  });

  test('does not take along what another tab writes to it afterwards', async () => {
    const place = await placeWithTexts();
    const [here, there] = [place.openTab(), place.openTab()];
    await textAt(there, row);
    const deleted = deleteTextAtOnce(here.store, 'old');
    await expect.poll(() => textAt(there, row)).toBeUndefined();
    await there.store.write(translations, row, { text: 'typed meanwhile' });
    await deleted;
    await compactWholly(here);
    expect(await textAt(here, row)).toBe('typed meanwhile');
    expect(await textsOf(here, row)).toEqual(['(removed)', 'typed meanwhile']);
  });

  test('stays with all its versions when another tab restores some of it at that moment', async () => {
    const place = await placeWithTexts();
    const [here, there] = [place.openTab(), place.openTab()];
    await Promise.all([textAt(here, row), textAt(there, row)]);
    const deleted = deleteTextAtOnce(here.store, 'old');
    const key = recordKey('translation', row);
    const stamp = { version: 1, revision: 9, savedAt: '2099-01-01T00:00:00.000Z' };
    await there.store.putRevisions([{ key, revision: { ...stamp, value: { text: 'restored' } } }]);
    expect(await deleted).toMatchObject({ ok: true });
    await compactWholly(here);
    expect(await textAt(here, row)).toBe('restored');
    expect(await textsOf(here, row)).toEqual(['old one', 'old two', 'restored']);
  });

  test('and is restored from a backup after that has what the backup has, whatever is compacted', async () => {
    const place = await placeWithTexts();
    const tab = place.openTab();
    const backup = await tab.store.listRevisions();
    await deleteText(tab.store, 'old');
    await place.openTab().store.putRevisions(backup.ok ? backup.value : []);
    await compactWholly(tab);
    expect(await textAt(tab, row)).toBe('old two');
    expect(await textsOf(tab, row)).toEqual(['(removed)', 'old two']);
  });
});
