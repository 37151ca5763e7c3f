import { expect, test } from 'vitest';
import { cognateKey } from './cognate-key';
import { englishBases, englishFamily } from './english-forms';
import { figureValue } from './number-value';
import { readWords } from './read-words';
import { wordKind } from './word-kind';

/** Words as their keys, names with a capital, marks left out. */
function read(text: string, language: string): string {
  const heard: string[] = [];
  readWords(text, language, (key, kind) => {
    if (kind !== wordKind.mark) heard.push(kind === wordKind.name ? key.toUpperCase() : key);
  });
  return heard.join(' ');
}

test.each([
  ['1.500,50', 1500.5],
  ['1,500.50', 1500.5],
  ['1.500', 1500],
  ['1,500', 1500],
  ['1.234.567,8', 1234567.8],
  ['7.55', 7.55],
  ['7:55', 7.55],
  ['0,5', 0.5],
  ['380.000', 380_000],
  ['2018', 2018],
  ['1.23.456', 123.456],
])('the value of %s is %d', (figure, value) => {
  expect(figureValue(figure)).toBe(value);
});

test.each([
  ['id', 'dua ratus tiga puluh lima ribu orang', '#235000 orang'],
  ['id', 'dua belas, sebelas dan sepuluh', '#12 #11 dan #10'],
  ['id', 'seratus dua puluh lima', '#125'],
  ['id', '1,5 juta jiwa', '#1500000 jiwa'],
  ['id', 'sejuta dua ratus', '#1000200'],
  ['id', 'abad ke-19, tahun 1990-an', 'abad ke #19 tahun #1990'],
  ['id', 'skor dua lima', 'skor #2 #5'],
  ['id', 'satu orang', 'satu orang'],
  ['en', 'two hundred and thirty-five thousand people', '#235000 people'],
  ['en', 'twelve, eleven and ten', '#12 #11 and #10'],
  ['en', '1.5 million', '#1500000'],
  ['en', 'the 19th century, the 1990s', 'the #19 century the #1990'],
  ['en', 'one man and two men', 'one man and #2 men'],
  ['de', 'zwei 1.500,50', 'zwei #1500.5'],
])('numbers of %s: %s', (language, text, words) => {
  expect(read(text, language)).toBe(words);
});

test.each([
  ['Presiden Joko pergi. Dia pulang.', 'presiden JOKO pergi dia pulang'],
  ['Kata dia: “Budi pergi.”', 'kata dia budi pergi'],
  ['a b é', 'é'],
  ['東京に', '東 京 に'],
])('names need a capital that their place does not explain: %s', (text, words) => {
  expect(read(text, 'id')).toBe(words);
});

test.each([
  ['aktivitas', 'activity'],
  ['organisasi', 'organization'],
  ['nasional', 'national'],
  ['fotografi', 'photography'],
  ['komunisme', 'communism'],
  ['teknologi', 'technology'],
  ['efektif', 'effective'],
  ['kualitas', 'quality'],
  ['frekuensi', 'frequency'],
  ['Universität', 'université'],
])('%s and %s are cognates', (one, other) => {
  expect(cognateKey(one.toLowerCase())).toBe(cognateKey(other));
});

test('words too short to tell have no key', () => {
  expect(cognateKey('dan')).toBeUndefined();
});

test.each([
  ['studies', 'study'],
  ['running', 'run'],
  ['hoped', 'hope'],
  ['said', 'say'],
  ['women', 'woman'],
  ['boxes', 'box'],
])('%s comes from %s', (form, base) => {
  expect(englishBases(form)).toContain(base);
});

test('words of one family share its beginning', () => {
  expect(englishFamily('investigation')).toBe(englishFamily('investigate'));
  expect(englishFamily('say')).toBeUndefined();
});
