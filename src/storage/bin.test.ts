import { expect, test } from 'vitest';
import { coversText } from '../domain/alignment/covers-text';
import type { Text } from '../domain/text/text';
import { purgeBin } from './bin';
import { createFakePlace } from './fake-place';
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
