import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGlossary } from './compile-glossary';
import { findTerms, type TermMatch } from './find-terms';
import { inBrackets, readGlossary } from './glossary-notation';

describe('findTerms', () => {
  test.each([
    // matches in brackets, the parts of a phrase in brackets inside
    ['words', 'kota | desa', '[kota] dan [desa]'],
    ['forms', 'kerah: dikerahkan', 'akan [dikerahkan]; [kerah]'],
    ['forms that no list has', 'kota', '[kota-kota] [kotanya] [perkotaan], kotak, [kota]'],
    [
      'the longest phrase',
      'rumah | sakit | rumah sakit bersalin',
      '[[rumah] [sakit] bersalin] [rumah] [sakit] ini',
    ],
    [
      'shorter phrases as parts',
      'sakit | rumah sakit | rumah sakit bersalin',
      '[[rumah [sakit]] bersalin]',
    ],
    ['the phrase that begins first', 'ibu kota | kota besar | besar', '[ibu kota] [besar]'],
    [
      'parts that do not reach beyond the phrase',
      'ibu kota | kota besar | kota',
      '[ibu [kota]] besar',
    ],
    ['a phrase without known parts', 'membabi buta', '[membabi buta]'],
    ['a beginning of a phrase', 'rumah sakit bersalin | rumah', '[rumah] sakit umum'],
    ['phrases over any white space in the line', 'rumah sakit', '[rumah\u00a0 \tsakit]'],
    ['no phrases over a line end', 'rumah sakit', 'rumah\nsakit'],
    ['no phrases over punctuation', 'rumah sakit', 'rumah, sakit; rumah (sakit); rumah – sakit'],
    ['a phrase that repeats a word', 'lama | lama lama', '[[lama] [lama]] [lama]'],
    ['a curly apostrophe as a straight one', "Jum'at", 'hari [Jum’at]'],
    ['characters that are not composed', 'caf\u00e9', 'di [cafe\u0301] itu'],
    ['nothing without terms', '', 'kota'],
  ])('finds %s', (_, terms, bracketed) => {
    expectMatches(terms, bracketed);
  });

  test.each([
    ['a capital at the start of a sentence', 'kota', '[Kota] itu. [Kota] ini. “[Kota] apa?”'],
    ['no capital inside a sentence', 'baru', 'di Kampung Baru itu'],
    ['no capital after an abbreviation', 'budi', 'Kata Bpk. Budi'],
    ['the first letter only', 'kota | anak-anak', 'KOTA. Anak-Anak. [Anak-anak]'],
    [
      'the first word of a phrase only',
      'rumah sakit | rumah',
      '[[Rumah] sakit] itu. [Rumah] Sakit itu',
    ],
    [
      'a term with a capital as it is written',
      'Rusia | PBB',
      '[Rusia] dan [PBB], rusia, pbb, RUSIA',
    ],
    ['a form with a capital as it is written', 'barat: Barat', 'senjata [Barat] di [barat]. BARAT'],
    ['a phrase with a capital as it is written', 'kota Donetsk', 'Kota Donetsk: [kota Donetsk]'],
    ['a capital in the middle so too', 'kota Baru lama', 'Kota Baru lama: [kota Baru lama]'],
    ['an odd case that is listed', 'akan: AKan', 'Jerman [AKan] kirim. aKan'],
  ])('in matters of case, takes %s', (_, terms, bracketed) => {
    expectMatches(terms, bracketed);
  });

  test.each([
    // the readings of the first match, as lemma or lemma:form
    ['the term', 'kota', 'kota', 'kota'],
    ['the listed form', 'kerah: dikerahkan', 'dikerahkan', 'kerah:dikerahkan'],
    ['the form rather than the lemma it equals', 'bantuan: bantuan', 'bantuan', 'bantuan:bantuan'],
    [
      'several terms in order',
      'beri: berikan | ikan: berikan',
      'berikan',
      'beri:berikan, ikan:berikan',
    ],
    ['what is written so before what is lowered', 'baru | Baru', 'Baru ini', 'Baru, baru'],
    ['a term once, as it is written', 'barat: Barat', 'Barat itu', 'barat:Barat'],
    ['only what is in lower case in lower case', 'baru | Baru', 'baru', 'baru'],
    ['the longer before what is written so', 'Ibu | ibu kota', 'Ibu kota', 'ibu kota'],
    ['what is written so, if longer', 'Ibu Kota | ibu', 'Ibu Kota', 'Ibu Kota'],
  ])('reads a match as %s', (_, terms, text, readings) => {
    const [match] = find(terms, text);
    expect(
      match?.readings
        .map(({ term, form }) => (form ? `${term.lemma}:${form.form}` : term.lemma))
        .join(', '),
    ).toBe(readings);
  });
});

describe('laws of findTerms', () => {
  test('matches are in order, apart from each other, inside the text and as it is written', () => {
    fc.assert(
      fc.property(someTerms, fc.oneof(someText, fc.string({ unit: 'binary' })), (terms, text) => {
        expectOrder(text, find(terms, text), 0, text.length);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a text of lines has the matches of its lines', () => {
    fc.assert(
      fc.property(someTerms, fc.array(someText), (terms, lines) => {
        const starts = lines.map(
          (_, index) => lines.slice(0, index).join('\n').length + Math.min(index, 1),
        );
        const apart = lines.flatMap((line, index) => shift(find(terms, line), starts[index] ?? 0));
        expect(find(terms, lines.join('\n'))).toEqual(apart);
      }),
      { numRuns: 2_000 },
    );
  });

  test('it finds what a plain search for the longest of all phrases finds', () => {
    fc.assert(
      fc.property(someTerms, plainText, (terms, text) => {
        const surfaces = find(terms, text).map(({ surface }) => surface);
        expect(surfaces).toEqual(searchPlainly(terms.split('|'), text.split(' ').filter(Boolean)));
      }),
      { numRuns: 5_000 },
    );
  });

  test('the parts of a phrase are what is found in it without that phrase', () => {
    fc.assert(
      fc.property(someTerms, plainText, (terms, text) => {
        for (const { span, surface, parts } of find(terms, text)) {
          const others = terms
            .split('|')
            .filter((term) => term !== surface)
            .join('|');
          expect(shift(find(others, surface), span.start)).toEqual(
            surface.includes(' ') ? parts : [],
          );
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('a megabyte of one phrase takes no more than a moment', () => {
    const start = performance.now();
    expect(find('a | a a | a a a | a a a b', 'a '.repeat(500_000))).toHaveLength(166_667);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

const word = fc.constantFrom('a', 'b', 'c');
const plainText = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const someTerms = fc
  .uniqueArray(
    fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
    { maxLength: 8 },
  )
  .map((terms) => terms.join('|'));
const someText = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      'c',
      'A',
      'B',
      ' ',
      ' ',
      ' ',
      '. ',
      ', “',
      '\n',
      '-',
      '’',
      '1',
      '\u0301',
    ),
  )
  .map((pieces) => pieces.join(''));

const find = (terms: string, text: string) =>
  findTerms(text, compileGlossary([readGlossary(terms)]));

function expectMatches(terms: string, bracketed: string) {
  const text = bracketed.replaceAll(/[[\]]/g, '');
  expect(inBrackets(text, find(terms, text))).toBe(bracketed);
}

function expectOrder(text: string, matches: readonly TermMatch[], start: number, end: number) {
  const ends = [start, ...matches.map(({ span }) => span.end)];
  matches.forEach(({ span, surface, parts }, index) => {
    expect(span.start).toBeGreaterThanOrEqual(ends[index] ?? start);
    expect(span.end).toBeLessThanOrEqual(end);
    expect(surface).toBe(text.slice(span.start, span.end));
    expectOrder(text, parts, span.start, span.end);
  });
}

const shift = (matches: readonly TermMatch[], by: number): readonly TermMatch[] =>
  matches.map(({ span, parts, ...match }) => ({
    ...match,
    span: { start: span.start + by, end: span.end + by },
    parts: shift(parts, by),
  }));

function searchPlainly(terms: readonly string[], words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const lengths = words.map((_, index) => words.length - index);
  const length = lengths.find((count) => terms.includes(words.slice(0, count).join(' ')));
  const found = length === undefined ? [] : [words.slice(0, length).join(' ')];
  return [...found, ...searchPlainly(terms, words.slice(length ?? 1))];
}
