import { expect, test } from 'vitest';
import { asComputed, makeOwnText, withoutTarget, type NewSegment } from './make-own-text';

const heading = {
  id: 'own-1',
  title: { id: 'Judul', en: 'Title' },
  level: 'B1' as const,
  provenance: { publisher: '', description: { id: '', en: '' } },
  glossaries: ['core'],
};

const side = (...texts: string[]): NewSegment[] =>
  texts.map((text) => ({ kind: 'paragraph', text }));

test('a side by itself has a bead for each of its segments', () => {
  const { beads, target } = makeOwnText(withoutTarget(side('Satu.', 'Dua.')), heading);
  expect(target).toEqual([]);
  expect(beads).toEqual([
    { id: 'b1', source: ['s1'], target: [] },
    { id: 'b2', source: ['s2'], target: [] },
  ]);
});

test('beads that were worked out say how sure they are', () => {
  const beads = asComputed([
    {
      source: { start: 0, end: 2 },
      target: { start: 0, end: 1 },
      confidence: 0.4,
      doubts: [{ code: 'rival' }],
    },
  ]);
  const sides = { source: side('Satu.', 'Dua.'), target: side('One. Two.'), beads };
  expect(makeOwnText(sides, heading).beads).toEqual([
    {
      id: 'b1',
      source: ['s1', 's2'],
      target: ['t1'],
      origin: 'computed',
      confidence: 0.4,
      doubts: [{ code: 'rival' }],
    },
  ]);
});
