import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBundledCore } from '../../interchange/read-bundled-core';
import { compileGlossary } from './compile-glossary';
import { findTerms } from './find-terms';
import { inBrackets, readGlossary } from './glossary-notation';
import { indexTerms } from './term-entry';

const core = indexTerms(readBundledCore());
const glossary = compileGlossary([core, readGlossary('sekretaris pers')], ['Budi', 'Bekasi']);

describe('findTerms with the core glossary', () => {
  test.each([
    ['forms that no list has', '[dipertanggungjawabkan], [pemeran-pemerannya], [penembakannya]'],
    ['clitics at the end of a phrase', '[[sekretaris] [persnya]] [dan] [[rumah] [sakitnya]]'],
    ['a verb phrase in another voice', '[akan] [[diambil] [alih]] [oleh] [[rumah-rumah] [sakit]]'],
    ['no phrase over a clitic within', '[rumahnya] [sakit]'],
    ['no noun phrase behind a verb', '[dirumahkan] [sakit]'],
    ['no capitals inside a sentence', '[Kata] Budi Utomo [di] Kampung Baru'],
    ['names that stay names', '[di] Bekasi. Bekasi [dan] Budi. Budi [itu] [[budi] [pekerti]]'],
    ['names among the terms', '[Di] [Jakarta] [dan] [Indonesia], [se-Indonesia]'],
    ['nothing that it does not know', 'xyzzy [dan] qwrtz'],
  ])('finds %s', (_, bracketed) => {
    const text = bracketed.replaceAll(/[[\]]/g, '');
    expect(inBrackets(text, findTerms(text, glossary))).toBe(bracketed);
  });

  test.each([
    // lemmas with their roots, likeliest first
    ['beruang', 'beruang < beruang, beruang < uang'],
    ['berikan', 'memberikan < beri, ikan < ikan'],
    ['menembaki', 'menembaki < tembak'],
    ['penembakannya', 'penembakan < tembak'],
    ['dipertanggungjawabkan', 'mempertanggungjawabkan < tanggung jawab'],
    ['makan', 'makan < makan'],
    ['bersih', 'bersih < bersih'],
    ['bisa', 'bisa < bisa, bisa < bisa'],
  ])('reads %s as %s', (word, readings) => {
    const [match] = findTerms(word, glossary);
    expect(match?.readings.map(({ term }) => `${term.lemma} < ${term.root}`).join(', ')).toBe(
      readings,
    );
  });

  test('tells how each reading is built', () => {
    const [match] = findTerms('dikerahkan', glossary);
    expect(match?.readings[0].analysis?.steps.map(({ affix }) => affix)).toEqual(['-kan', 'di-']);
  });

  test('explains a word that two glossaries have by its rule', () => {
    const own = readGlossary('membantu (bantu): membantu, bantu', 'own');
    const [match] = findTerms('membantu', compileGlossary([own, core]));
    expect(match?.readings[0].analysis?.steps).toMatchObject([
      { affix: 'meN-', meaning: 'active-verb', soundChange: { kind: 'nasal', nasal: 'm' } },
    ]);
  });

  test('puts the glossary of the text first, and the same term of the other away', () => {
    const own = readGlossary('kata | memberikan (beri): berikan', 'own');
    const both = compileGlossary([own, core]);
    const read = findTerms('kata berikan', both).flatMap(({ readings }) => readings);
    expect(read.map(({ glossaryId, term }) => `${glossaryId} ${term.lemma}`)).toEqual([
      'own kata',
      'own memberikan',
      'core ikan',
    ]);
  });

  test('finds in lines what it finds in the text of them', () => {
    const surfaces = core.entries.map(({ lemma }) => lemma).filter((_, index) => index % 97 === 0);
    const word = fc.constantFrom(...surfaces, 'persnya', 'Ibu', 'diambil', 'alih', 'rumah-rumah');
    const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(line, line, (one, other) => {
        const apart = [...findTerms(one, glossary), ...findTerms(other, glossary)];
        const together = findTerms(`${one}\n${other}`, glossary);
        expect(together.map(({ readings }) => readings)).toEqual(
          apart.map(({ readings }) => readings),
        );
      }),
      { numRuns: 300 },
    );
  });
});
