import { expect, test } from 'vitest';
import { compileGlossary, type CompiledGlossary } from './compile-glossary';
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
  expect(writeIndex(compileGlossary([readGlossary(notation)]))).toBe(index);
});

test('readings keep the order of the glossaries', () => {
  const glossaries = ['kota: kotanya', 'desa: kota', 'kota'].map((notation) =>
    readGlossary(notation),
  );
  expect(writeIndex(compileGlossary(glossaries))).toBe(
    'kota = kota, desa:kota, kota; kotanya = kota:kotanya; desa = desa',
  );
});

test('words that name parts of every object are words like others', () => {
  expect(writeIndex(compileGlossary([readGlossary('__proto__ | constructor')]))).toBe(
    'proto = __proto__; constructor = constructor',
  );
});

function writeIndex(tree: CompiledGlossary, words = ''): string {
  const readings = tree.readings?.map(({ term, form }) =>
    form ? `${term.lemma}:${form.form}` : term.lemma,
  );
  const below = Array.from(tree.next ?? [], ([word, next]) => writeIndex(next, `${words} ${word}`));
  return [readings ? [`${words.trim()} = ${readings.join(', ')}`] : [], below].flat().join('; ');
}
