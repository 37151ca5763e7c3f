import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coversText } from '../domain/alignment/covers-text';
import { makeOwnText } from './own-text';

const identity = { id: 'own-1', glossaries: [] };
const paste = (source: string, target: string) =>
  makeOwnText({ title: ' Judul ', titleEnglish: '', level: 'B1', source, target }, identity);

test('paragraphs become segments, asides stand alone, and the rest is paired in order', () => {
  const text = paste('Satu.\n\nBACA JUGA: Lain\nDua.', 'One.\nTwo.\nThree.');
  expect(text.title).toEqual({ id: 'Judul', en: 'Judul' });
  expect(text.source.map(({ kind }) => kind)).toEqual(['paragraph', 'aside', 'paragraph']);
  expect(text.beads).toEqual([
    { id: 'b1', source: ['s1'], target: ['t1'] },
    { id: 'b2', source: ['s2'], target: [] },
    { id: 'b3', source: ['s3'], target: ['t2'] },
    { id: 'b4', source: [], target: ['t3'] },
  ]);
});

test('whatever is pasted, the beads cover the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (source, target) => {
      expect(coversText(paste(source, target))).toBe(true);
    }),
  );
});
