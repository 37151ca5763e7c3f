import { expect, test } from 'vitest';
import { decodeTextIndex } from './text-index-json';

const entry = {
  id: 'berita-kota',
  file: 'berita-kota.json',
  title: { id: 'Berita kota', en: 'City news' },
  publisher: 'Kota',
  published: '2022-06',
  level: 'B2',
  words: 12,
  rows: 3,
  glossaries: ['berita-kota'],
};

test('lists the texts in their order', () => {
  const other = { ...entry, id: 'desa', file: 'desa.json' };
  const decoded = decodeTextIndex(index(entry, other));
  expect(decoded).toEqual({ ok: true, value: { entries: [entry, other], faults: [] } });
});

test('a broken entry hides no others', () => {
  const other = { ...entry, id: 'desa' };
  const decoded = decodeTextIndex(index({ ...entry, words: '12' }, other, null, entry, other));
  const wrongShape = { kind: 'wrong-shape', expected: 'number', received: '"12"' };
  expect(decoded).toEqual({
    ok: true,
    value: {
      entries: [other, entry],
      faults: [
        { ...wrongShape, place: 'texts[0].words' },
        { kind: 'wrong-shape', place: 'texts[2]', expected: 'Object', received: 'null' },
        { kind: 'duplicate-id', place: 'texts[4].id', id: 'desa' },
      ],
    },
  });
});

test.each([
  ['file', '../../secret.json'],
  ['file', 'https://example.com/a.json'],
  ['file', 'berita-kota.js'],
  ['words', -1],
  ['rows', 1.5],
  ['published', 'June'],
  ['level', 'c1'],
  ['size', 1],
])('refuses an entry with %s %j', (field, value) => {
  const decoded = decodeTextIndex(index({ ...entry, [field]: value }));
  expect(decoded).toMatchObject({
    ok: true,
    value: { entries: [], faults: [{ place: `texts[0].${field}` }] },
  });
});

test.each([
  ['no list', '{"version": 1}', { kind: 'wrong-shape', place: 'texts' }],
  ['a later version', '{"version": 2, "texts": []}', { kind: 'too-new', version: 2 }],
  ['no JSON', '{', { kind: 'not-json' }],
])('fails as a whole for %s', (_, raw, error) => {
  expect(decodeTextIndex(raw)).toMatchObject({ ok: false, error });
});

const index = (...texts: readonly unknown[]) =>
  JSON.stringify({ $schema: 'text-index.schema.json', version: 1, texts });
