import { expect, test } from 'vitest';
import { asideMarkers } from './aside-markers';
import { isAside } from './is-aside';
import { splitParagraphs } from './split-paragraphs';

test.each([
  ['BACA JUGA: Rusia Kirim Pasukan Tambahan', true],
  ['Baca juga: Harga Beras Naik', true],
  ['Baca Juga Harga Beras Naik', true],
  ['[Baca juga: Harga Beras Naik]', true],
  ['Lihat juga', true],
  ['• Simak juga  video ini', true],
  ['Iklan', true],
  ['– ADVERTISEMENT –', true],
  ['Iklan itu ditayangkan di televisi.', false],
  ['Ia membaca juga surat kabar.', false],
  ['Baca jugalah buku ini.', false],
  ['Musuh benar-benar telah melewati semua lini.', false],
  ['', false],
])('“%s” is an aside: %s', (paragraph, aside) => {
  expect(isAside(paragraph)).toBe(aside);
});

test('every marker of the table is found as it stands there', () => {
  const markers = [...asideMarkers.link, ...asideMarkers.notice];
  expect(markers.filter((marker) => !isAside(marker))).toEqual([]);
});

test.each([
  ['nothing has no paragraphs', ' \n\t\n', []],
  [
    'empty lines collapse, and blanks around a line go',
    ' satu \n\n\r\n dua\u2028tiga\r',
    ['satu', 'dua', 'tiga'],
  ],
])('%s', (_, pasted, paragraphs) => {
  expect(splitParagraphs(pasted)).toEqual(paragraphs);
});
