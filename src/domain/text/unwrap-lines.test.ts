import { expect, test } from 'vitest';
import { unwrapLines } from './unwrap-lines';

const wrapped = `Pemerintah kota akan membangun dua jembatan baru
di atas sungai yang membelah kota itu, kata wali
kota pada hari Senin dalam jumpa pers yang
dihadiri puluhan wartawan.

Jembatan pertama akan selesai tahun depan,
sedangkan yang kedua baru akan dimulai.`;

test('lines that were wrapped to a column are joined, paragraphs are not', () => {
  const [first = '', second = ''] = wrapped.split('\n\n');
  const joined = [first, second].map((paragraph) => paragraph.replaceAll('\n', ' '));
  expect(unwrapLines(wrapped)).toBe(joined.join('\n\n'));
});

test.each([
  ['a paragraph a line', 'Pemerintah kota akan membangun jembatan.\nSelesai.\nSetuju.\nTidak.'],
  ['verse', 'Aku ini binatang jalang\nDari kumpulannya terbuang'],
  ['lines too narrow for a column', 'aku di sini\nkamu di sana\nmereka jauh\nkita semua ada'],
  ['nothing', ''],
])('%s stays', (_, text) => {
  expect(unwrapLines(text)).toBe(text);
});
