import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGlossary } from './compile-glossary';
import { readGlossary } from './glossary-notation';
import { listTerms } from './list-terms';
import { searchTerms } from './search-terms';
import { indexTerms } from './term-entry';
import type { Term } from './term';

const bundled = readGlossary(
  'tulis | menulis (tulis) | tulisan (tulis) | penulis (tulis) | kota | perkotaan (kota) | ibu kota',
);
const meant: Record<string, string> = {
  tulis: 'write',
  menulis: 'write; compose',
  tulisan: 'writing',
  penulis: 'writer',
  kota: 'town, city',
};
const glossary = indexTerms({
  ...bundled,
  terms: bundled.entries.flatMap((entry): Term[] => {
    const term = entry.read();
    return term ? [{ ...term, senses: [{ gloss: meant[term.lemma] ?? term.lemma }] }] : [];
  }),
});
const terms = listTerms([glossary]);
const { lexicon } = compileGlossary([glossary]);

const search = (sought: string) =>
  searchTerms(terms, sought, lexicon)
    .map((index) => terms[index]?.lemma)
    .join(', ');

test('terms are listed by the alphabet', () => {
  expect(terms.map(({ lemma }) => lemma)).toEqual([
    'ibu kota',
    'kota',
    'menulis',
    'penulis',
    'perkotaan',
    'tulis',
    'tulisan',
  ]);
});

test.each([
  ['a form finds its word, its root and the family', 'menulis', 'menulis, tulis, penulis, tulisan'],
  ['a form that is no entry does too', 'ditulisnya', 'menulis, tulis, penulis, tulisan'],
  ['the root finds its family', 'kota', 'kota, perkotaan, ibu kota'],
  ['English finds what it means, whole words first', 'write', 'menulis, tulis, penulis'],
  ['a meaning inside', 'city', 'kota'],
  ['the beginning of a word', 'perk', 'perkotaan'],
  ['a phrase', 'ibu  Kota ', 'ibu kota'],
  ['capital letters make no difference', 'TULIS', 'tulis, menulis, penulis, tulisan'],
  ['nothing that has nothing to do with it', 'zzz', ''],
])('%s', (_, sought, found) => {
  expect(search(sought)).toBe(found);
});

test('nothing sought leaves all', () => {
  expect(searchTerms(terms, ' ', lexicon)).toHaveLength(terms.length);
});

test('whatever is sought, each term is found once at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (sought) => {
      const found = searchTerms(terms, sought, lexicon);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
