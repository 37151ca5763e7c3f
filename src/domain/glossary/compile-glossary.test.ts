import { expect, test } from 'vitest';
import { compileGlossary } from './compile-glossary';
import type { PhraseBranch } from './phrase-branch';
import { readGlossary } from './glossary-notation';

test.each([
  // each phrase with its readings: lemma, or lemma:form
  ['a term by its lemma', 'kerah', 'kerah = kerah'],
  ['forms beside the lemma', 'kerah: dikerahkan', 'kerah = kerah; dikerahkan = kerah:dikerahkan'],
  ['a lemma that is listed', 'bantuan: bantuan', 'bantuan = bantuan:bantuan'],
  [
    'a lemma that is listed otherwise',
    "Jumat | Jum'at: Jum’at",
    "Jumat = Jumat; Jum'at = Jum'at:Jum’at",
  ],
  [
    'a form listed twice',
    'ikan: berikan, berikan',
    'ikan = ikan; berikan = ikan:berikan, ikan:berikan',
  ],
  ['phrases', 'rumah sakit | rumah', 'rumah = rumah; rumah sakit = rumah sakit'],
  ['white space of any width', 'rumah \u00a0 sakit', 'rumah sakit = rumah \u00a0 sakit'],
  ['points around words', 'dll. | -nya', 'dll = dll.; nya = -nya'],
  ['no words', '… | ', ''],
  [
    'words with more than white space between',
    'dan/atau | a.n. | hati, hati: hati-hati',
    'hati-hati = hati, hati:hati-hati',
  ],
  [
    'terms in their order',
    'beri: berikan | ikan: berikan',
    'beri = beri; berikan = beri:berikan, ikan:berikan; ikan = ikan',
  ],
])('indexes %s', (_, notation, index) => {
  expect(writeIndex(compileGlossary([readGlossary(notation)]).phrases)).toBe(index);
});

test('readings keep the order of the glossaries, and the same term of a later one is hidden', () => {
  const glossaries = ['kota: kotanya', 'desa: kota', 'kota | bisa', 'bisa | bisa (racun)'].map(
    (notation, index) => readGlossary(notation, `${index}`),
  );
  expect(writeIndex(compileGlossary(glossaries).phrases)).toBe(
    'kota = kota, desa:kota; kotanya = kota:kotanya; desa = desa; bisa = bisa, bisa',
  );
});

test('words that name parts of every object are words like others', () => {
  const { phrases } = compileGlossary([readGlossary('__proto__ | constructor')]);
  expect(writeIndex(phrases)).toBe('proto = __proto__; constructor = constructor');
});

function writeIndex(tree: PhraseBranch, words = ''): string {
  const readings = tree.readings?.map(({ term, form }) =>
    form ? `${term.lemma}:${form.form}` : term.lemma,
  );
  const below = Array.from(tree.next ?? [], ([word, next]) => writeIndex(next, `${words} ${word}`));
  return [readings ? [`${words.trim()} = ${readings.join(', ')}`] : [], below].flat().join('; ');
}
