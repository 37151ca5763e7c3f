import { expect, test } from 'vitest';
import { buildLexicon, indexWords, type LexicalWord } from './lexicon';

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
  const spellings = ['tanda', 'menandai', 'tanda tangan', 'apotek', 'apotik', 'senin', 'bisa'];
  expect(spellings.filter(lexicon.roots.has)).toEqual(['tanda', 'apotek', 'senin', 'bisa']);
  expect(lexicon.derived.get('menandai')).toMatchObject([{ root: 'tanda' }]);
  expect(lexicon.joined.get('tandatangan')).toMatchObject([{ lemma: 'tanda tangan' }]);
  expect(['apotik', 'rumah obat', 'apotek'].filter(lexicon.variants.has)).toEqual(['apotik']);
  expect(lexicon.names.has('bali')).toBe(true);
});

test('words of one spelling keep their order', () => {
  expect(lexicon.roots.get('bisa')?.map(({ partOfSpeech }) => partOfSpeech)).toEqual([
    'adverb',
    'noun',
  ]);
});

test('a word is read when it is first met, once, and one that cannot be read is none', () => {
  const reads: string[] = [];
  const read = (word: LexicalWord) => {
    reads.push(word.lemma);
    return word.lemma === 'desa' ? undefined : word;
  };
  const kota = { lemma: 'kota', root: 'kota' };
  const { roots } = indexWords([kota, { lemma: 'desa', root: 'desa' }], read, []);
  expect(reads).toEqual([]);
  expect([roots.get('kota'), roots.get('kota'), roots.get('desa')]).toEqual([
    [kota],
    [kota],
    undefined,
  ]);
  expect(reads).toEqual(['kota', 'desa']);
});
