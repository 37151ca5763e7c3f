import { expect, test } from 'vitest';
import { buildLexicon } from './lexicon';

const lexicon = buildLexicon({
  terms: [
    { lemma: 'tanda', root: 'tanda' },
    { lemma: 'menandai', root: 'tanda' },
    { lemma: 'tanda tangan', root: 'tanda tangan' },
    { lemma: 'apotek', root: 'apotek', variants: ['apotik', 'rumah obat'] },
    { lemma: 'Senin', root: 'Senin' },
    { lemma: 'bisa', root: 'bisa', partOfSpeech: 'adverb' },
    { lemma: 'bisa', root: 'bisa', partOfSpeech: 'noun' },
  ],
  names: ['Bali'],
});

test('roots, derived words, phrases and variants are found by their spelling', () => {
  expect([...lexicon.roots.keys()]).toEqual(['tanda', 'apotek', 'senin', 'bisa']);
  expect(lexicon.derived.get('menandai')).toMatchObject([{ root: 'tanda' }]);
  expect(lexicon.joined.get('tandatangan')).toMatchObject({ lemma: 'tanda tangan' });
  expect([...lexicon.variants.keys()]).toEqual(['apotik']);
  expect(lexicon.names.has('bali')).toBe(true);
});

test('words of one spelling keep their order', () => {
  expect(lexicon.roots.get('bisa')?.map(({ partOfSpeech }) => partOfSpeech)).toEqual([
    'adverb',
    'noun',
  ]);
});
