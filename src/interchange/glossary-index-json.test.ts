import { expect, test } from 'vitest';
import { decodeGlossaryIndex } from './glossary-index-json';

const entry = {
  id: 'berita',
  file: 'berita.json',
  title: { id: 'Berita', en: 'News' },
  terms: 218,
};

test('lists the glossaries; a broken entry hides no others', () => {
  const decoded = decodeGlossaryIndex(index({ ...entry, terms: -1 }, entry));
  expect(decoded).toEqual({
    ok: true,
    value: {
      entries: [entry],
      faults: [
        { kind: 'wrong-shape', place: 'glossaries[0].terms', expected: '>=0', received: '-1' },
      ],
    },
  });
});

test('fails as a whole when there is no list', () => {
  expect(decodeGlossaryIndex('{"version": 1}')).toMatchObject({ ok: false });
});

const index = (...glossaries: readonly unknown[]) => JSON.stringify({ version: 1, glossaries });
