import { expect, test } from 'vitest';
import { readAsNotation } from './glossary-notation';
import { headOf, previewTable } from './readers/read-table';
import { guessColumns } from './table-columns';

test.each([
  // a file, and what is read of it
  [
    'two columns without a header',
    'rumah,house\nmenembak,shoot\n',
    'rumah <rumah noun> house\nmenembak <tembak verb> shoot',
  ],
  ['names of columns in any order', 'English,Kata\nhouse,rumah', 'rumah <rumah noun> house'],
  [
    'names of columns in Indonesian',
    'kata;arti;kelas kata;kata dasar;catatan\ntembakan;shot;nomina;tembak;sport',
    'tembakan <tembak noun> shot ~ sport',
  ],
  ['tabs', 'kata\tarti\nrumah\thouse, home', 'rumah <rumah noun> house, home'],
  ['semicolons', 'rumah;house, home', 'rumah <rumah noun> house, home'],
  [
    'a byte order mark and Windows line ends',
    '\uFEFFkata,arti\r\nrumah,house\r\n',
    'rumah <rumah noun> house',
  ],
  ['old Mac line ends', 'kata,arti\rrumah,house\r', 'rumah <rumah noun> house'],
  [
    'quoted cells with everything in them',
    'kata,arti\n"rumah","a ""house"",\nor home"',
    'rumah <rumah noun> a "house", or home',
  ],
  ['a mark inside a cell', 'rumah,6" gun', 'rumah <rumah noun> 6" gun'],
  ['marks that close no cell', '"rumah" itu,house', '"rumah" itu <"rumah" itu noun> house'],
  [
    'a mark that is never closed',
    'kata,arti\nrumah,"house\nx,y',
    'rumah <rumah noun> "house\nx <x noun> y',
  ],
  [
    'commas inside the cells between semicolons',
    'kata;arti\nrumah;house, home, hut\nrumah sakit;hospital',
    'rumah <rumah noun> house, home, hut\nrumah sakit <rumah sakit noun> hospital',
  ],
  [
    'a guarded formula',
    "kata,arti\nrumah,'=house\n'-kan,suffix",
    'rumah <rumah noun> =house\n-kan <-kan noun> suffix',
  ],
  [
    'a phrase, which is its own root',
    'rumah sakit,hospital',
    'rumah sakit <rumah sakit noun> hospital',
  ],
  ['a word that nobody knows', 'zzyx,thing', 'zzyx <zzyx noun> thing'],
  ['a class that nobody knows', 'kata,arti,pos\nrumah,house,xyz', 'rumah <rumah noun> house'],
  [
    'white space around and inside',
    ' rumah   sakit , hospital ',
    'rumah sakit <rumah sakit noun> hospital',
  ],
  [
    'rows about one word',
    'rumah,house\nx,y\nrumah,home',
    'rumah <rumah noun> house | home\nx <x noun> y',
  ],
  [
    'rows with one id',
    'id,lemma,gloss\na,rumah,house\na,rumah,home\nb,rumah,hut',
    'rumah <rumah noun> house | home\nrumah <rumah noun> hut',
  ],
  ['an empty file', '', ''],
  ['empty rows', '\n\nrumah,house\n,\n', 'rumah <rumah noun> house'],
])('%s', async (_, raw, notation) => {
  expect(await readAsNotation(raw || ' ')).toBe(notation === '' ? '!! no-column' : notation);
});

test.each([
  ['no word', 'kata,arti\n,house', '! 2 no-lemma house'],
  [
    'no gloss, lines counted inside quoted cells',
    'kata,arti\n"a\nb",x\nrumah,',
    'a b <a b noun> x\n! 4 no-gloss rumah',
  ],
  ['a row that is too short', 'kata,arti\nrumah', '! 2 no-gloss rumah'],
  ['the same again', 'rumah,house\nrumah,house', 'rumah <rumah noun> house\n! 2 duplicate rumah'],
  [
    'an id that was there',
    'id,lemma,gloss\na,x,y\nb,x,y\na,z,y',
    'x <x noun> y\nx <x noun> y\n! 4 duplicate-id a',
  ],
  ['a word longer than any', `${'a'.repeat(201)},b`, `! 1 too-long ${'a'.repeat(59)}…`],
  ['one column', 'rumah\nkata', '!! no-column'],
])('left out and told: %s', async (_, raw, notation) => {
  expect(await readAsNotation(raw)).toBe(notation);
});

test('tables in Windows-1252 and UTF-16 are read; what is no text is refused with its place', async () => {
  const latin = new Uint8Array(
    [...'kata,arti\nkafe,caf'].map((one) => one.charCodeAt(0)).concat(0xe9),
  );
  expect(await readAsNotation(latin)).toBe('kafe <kafe noun> café');
  const units = Uint16Array.from('\uFEFFrumah,house', (unit) => unit.charCodeAt(0));
  expect(await readAsNotation(new Uint8Array(units.buffer))).toBe('rumah <rumah noun> house');
  expect(await readAsNotation('rumah,house\nr\0,house')).toBe('!! not-text 2 2');
});

test('the beginning of a table is shown as it would be read, without a row that is cut', () => {
  const raw = 'kata,arti,catatan\nrumah,house,a\nkata,"wo';
  const head = headOf(raw, 5);
  expect(head.map(({ cells }) => cells.join('|'))).toEqual(['kata|arti|catatan', 'rumah|house|a']);
  const rows = previewTable(raw, guessColumns(head[0]?.cells ?? []), 5);
  expect(rows).toMatchObject([{ lemma: 'rumah', gloss: 'house', note: 'a' }]);
});
