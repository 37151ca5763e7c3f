import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBundledCore } from '../../interchange/read-bundled-core';
import { toLexicalWord } from '../glossary/to-lexical-word';
import { analyzeWord, normalize } from './analyze-word';
import { applySteps } from './apply-steps';
import { formations } from './formations';
import { buildLexicon } from './lexicon';

const terms = readBundledCore().terms.map(toLexicalWord);
const names = ['Bali', 'Denis', 'Bekasi', 'Medan'];
const lexicon = buildLexicon({ terms, names });
const opening = { startsSentence: true };

const best = (form: string) => analyzeWord(form, lexicon, opening)[0];
const rootsOf = (form: string) => analyzeWord(form, lexicon, opening).map(({ root }) => root);
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

describe('analyzeWord', () => {
  test.each([
    // what other stemmers get wrong
    ['gerakan', 'gerak'],
    ['pasukan', 'pasuk'],
    ['perpajakan', 'pajak'],
    ['perbankan', 'bank'],
    ['senilai', 'nilai'],
    ['berupa', 'rupa'],
    ['beragam', 'ragam'],
    ['mengunjungi', 'kunjung'],
    ['pemain', 'main'],
    ['penembakan', 'tembak'],
    ['menyinari', 'sinar'],
    ['dikurangi', 'kurang'],
    ['menangis', 'tangis'],
    ['penyelidikan', 'selidik'],
    ['apakah', 'apa'],
    ['pemeran-pemerannya', 'peran'],
    ['masalah', 'masalah'],
    ['provisi', 'provisi'],
    ['kecebong', 'kecebong'],
    ['dis', 'dis'],
    ['makanan', 'makan'],
    ['sekolah', 'sekolah'],
    ['berhasil', 'hasil'],
    ['perempuan', 'perempuan'],
    ['masyarakat', 'masyarakat'],
    ['menteri', 'menteri'],
    ['kesempatan', 'sempat'],
    ['pengalaman', 'alam'],
    ['bekerja', 'kerja'],
    ['belajar', 'ajar'],
    ['menandatangani', 'tanda tangan'],
    ['ketidaksetujuan', 'setuju'],
  ])('%s has the root %s', (form, root) => {
    expect(best(form)?.root).toBe(root);
  });

  test.each([
    // both readings are kept, the likelier first
    ['beruang', ['beruang', 'uang', 'ruang']],
    ['berikan', ['beri', 'ikan']],
    ['mengarang', ['karang', 'arang']],
    ['memasak', ['masak', 'pasak']],
    ['memerah', ['merah', 'perah']],
    ['menyangkal', ['sangkal']],
    ['terbang', ['terbang']],
    ['bersih', ['bersih']],
    ['perawan', ['perawan']],
    ['sekarang', ['sekarang']],
    ['mengakui', ['aku']],
  ])('%s can be read as %s', (form, roots) => {
    const found = rootsOf(form);
    expect(found[0]).toBe(roots[0]);
    expect(found).toEqual(expect.arrayContaining(roots));
  });

  test.each(['Bali', 'Denis', 'Bekasi', 'Medan'])('%s is a name, also at the start', (name) => {
    expect(best(name)).toMatchObject({ root: name, steps: [], isName: true });
  });

  test('a word with a capital inside a sentence is a name first, a known word after that', () => {
    const readings = analyzeWord('Kecamatan', lexicon);
    expect(readings[0]).toMatchObject({ root: 'Kecamatan', isName: true, steps: [] });
    expect(readings[1]).toMatchObject({ root: 'camat', lemma: 'kecamatan', isName: false });
  });

  test.each(['Apakah', 'Inilah', 'Namaku'])('%s inside a sentence is no name', (form) => {
    expect(analyzeWord(form, lexicon)[0]).toMatchObject({ isName: false });
  });

  test('a word that the lexicon has with its capital is no unknown name', () => {
    expect(analyzeWord('Senin', lexicon)[0]).toMatchObject({ root: 'Senin', isKnownRoot: true });
  });

  test('an unknown root is proposed, marked, and stands below every known one', () => {
    expect(best('mengglobin')).toMatchObject({ root: 'globin', isKnownRoot: false });
    const known = analyzeWord('diglobinkannya', lexicon).map(({ isKnownRoot }) => isKnownRoot);
    expect(known).toEqual(known.toSorted((one, other) => Number(other) - Number(one)));
  });

  test('the steps say what changed', () => {
    expect(best('ditembakinya')?.steps.map(({ from, to, meaning }) => [from, to, meaning])).toEqual(
      [
        ['tembak', 'tembaki', 'transitive'],
        ['tembaki', 'ditembaki', 'passive'],
        ['ditembaki', 'ditembakinya', 'fact-of'],
      ],
    );
    expect(best('menulis')?.steps[0]).toMatchObject({
      allomorph: 'men',
      soundChange: { kind: 'nasal', nasal: 'n', drops: 't' },
    });
    expect(best('bekerja')?.steps[0]).toMatchObject({ soundChange: { kind: 'r-drops' } });
    expect(best('belajar')?.steps[0]).toMatchObject({ soundChange: { kind: 'r-becomes-l' } });
  });

  test.each([
    ['di-PHK', 'PHK', 'PHK'],
    ['NPLnya', 'npl', 'npl'],
    ['1990-an', '1990', '1990-an'],
    ['se-Indonesia', 'Indonesia', 'se-indonesia'],
    ['buku2', 'buku', 'buku'],
  ])('%s: %s, %s', (form, root, lemma) => {
    expect(best(form)).toMatchObject({ root, lemma, isName: false });
  });

  test('speech and other spellings are marked', () => {
    expect(best('ngebantu')).toMatchObject({ root: 'bantu', register: 'informal' });
    expect(best('dibawah')).toMatchObject({ register: 'nonstandard' });
  });
});

describe('laws', () => {
  test('the steps of every reading, applied to its root, give the word', () => {
    fc.assert(
      fc.property(oneOf(terms), oneOf(formations), oneOf(formations), ({ lemma }, inner, outer) => {
        const base = lemma.toLowerCase();
        for (const { form } of [{ form: base }, ...inner.shape(base)]) {
          for (const made of [{ form }, ...outer.shape(form)]) expectToLeadBack(made.form);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('what an affix makes of a root is read as made of that root', () => {
    const plain = terms.filter(({ lemma, root }) => lemma === root && /^[a-z]{5,10}$/.test(lemma));
    const verbs = plain.filter(({ partOfSpeech }) => partOfSpeech === 'verb');
    const regular = formations.filter(({ affix }) =>
      ['meN-', 'di-', '-kan', '-nya'].includes(affix),
    );
    fc.assert(
      fc.property(oneOf(verbs), oneOf(regular), ({ lemma }, formation) => {
        const regularForms = formation.shape(lemma).filter(({ isRare }) => !isRare);
        for (const { form } of regularForms)
          expect([form, rootsOf(form)]).toEqual([form, expect.arrayContaining([lemma])]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('any string is read without error and in a moment', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, fc.boolean(), (surface, startsSentence) => {
        const readings = analyzeWord(surface, lexicon, { startsSentence });
        expect(readings.length).toBeGreaterThan(0);
        expectToLeadBack(surface);
      }),
      { numRuns: 10_000 },
    );
  });

  test('letters that could be affixes again and again take no more than a moment', () => {
    const pieces = [
      'me',
      'men',
      'ber',
      'ke',
      'di',
      'se',
      'pe',
      'per',
      'an',
      'kan',
      'i',
      'nya',
      '-',
      '2',
      'lah',
    ];
    const tangled = fc.array(oneOf(pieces), { maxLength: 30 }).map((some) => some.join(''));
    const start = performance.now();
    fc.assert(
      fc.property(tangled, (surface) => {
        expectToLeadBack(surface);
      }),
      { numRuns: 1_000 },
    );
    expectToLeadBack('meber'.repeat(2_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

function expectToLeadBack(surface: string) {
  for (const { root, steps } of analyzeWord(surface, lexicon, opening)) {
    expect([surface, applySteps(root, steps)]).toEqual([
      surface,
      normalize(steps.length > 0 ? surface : root),
    ]);
  }
}
