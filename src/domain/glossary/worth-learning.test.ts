import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGlossary } from './compile-glossary';
import { readGlossary } from './glossary-notation';
import { listWords } from './list-words';
import type { StandingOf } from './standing';
import { findWordsToLearn } from './worth-learning';

const glossary = compileGlossary([
  readGlossary('kota | desa | ibu kota | bantu | bantuan (bantu) | membantu (bantu)'),
]);

const find = (text: string, standingOf: StandingOf) =>
  findWordsToLearn(listWords([text], glossary), standingOf);

const write = ({ known, total, worth }: ReturnType<typeof find>) =>
  [
    `${known}/${total}`,
    ...worth.map(({ word, count }) => `${word.reading.term.lemma} ${count}`),
  ].join(', ');

test.each([
  // text, known, ignored, known words of all, families by what they add
  ['nothing in a text without words', '', '', '', '0/0'],
  ['those that occur most often first', 'kota desa desa', '', '', '0/3, desa 2, kota 1'],
  ['a family with all its words', 'bantuan kota membantu', '', '', '0/3, bantuan 2, kota 1'],
  ['a family by its commonest word', 'bantuan membantu membantu', '', '', '0/3, membantu 3'],
  ['nothing that is known', 'kota desa', 'desa', '', '1/2, kota 1'],
  ['and leaves out what is ignored', 'kota desa', '', 'desa', '0/1, kota 1'],
  ['phrases apart from their words', 'ibu kota kota', 'kota', '', '1/2, ibu kota 1'],
  ['known forms of families that are not', 'bantuan membantu', 'bantuan', '', '1/2, membantu 1'],
])('what is worth learning is %s', (_, text, known, ignored, expected) => {
  const standingOf: StandingOf = (family, form = family) => {
    const is = (names: string) => [family, form].some((name) => names.split(', ').includes(name));
    if (is(ignored)) return 'ignored';
    return is(known) ? 'known' : 'unknown';
  };
  expect(write(find(text, standingOf))).toBe(expected);
});

test('to learn all that is worth it is to know every running word', () => {
  const words = fc.array(fc.constantFrom('kota', 'desa', 'bantuan', 'membantu', 'ibu kota'));
  const families = fc.uniqueArray(fc.constantFrom('kota', 'desa', 'bantu', 'ibu kota'));
  fc.assert(
    fc.property(words, families, (text, learnt) => {
      const known = new Set<string>(learnt);
      const standingOf = (family: string) =>
        known.has(family) ? ('known' as const) : ('unknown' as const);
      const { known: before, total, worth } = find(text.join(', '), standingOf);
      expect(worth.reduce((sum, { count }) => sum + count, before)).toBe(total);
      expect(worth.map(({ family }) => family).filter((family) => known.has(family))).toEqual([]);
    }),
  );
});
