import { expect, test } from 'vitest';
import { abbreviations } from './abbreviations';
import { tokenize } from './tokens';

test.each([
  // ^ stands before each word that starts a sentence
  ['the first word', '^Kami pergi'],
  ['the first word, after an opening mark', '“^Kami pergi'],
  ['the first word of a line', '^Kami\n^pergi\r\n^ke kota'],
  ['a point', '^Kami pergi. ^Mereka tinggal.'],
  ['other ends', '^Pergi! ^Kapan? ^Nanti… ^Entah... ^Baik'],
  ['closing marks before the space', '“^Pergi.” ^Kami pergi (besok). ^Mereka tidak.'],
  ['opening marks after the space', '^Kami pergi. “^Mereka tinggal. (^Besok.)'],
  ['straight quotation marks', '"^Pergi." ^Kami pergi. "^Mereka tinggal."'],
  ['quoted speech after a comma', '^Kata dia, “^Kami pergi.”'],
  ['quoted speech after a colon', '^Kata dia: "^Kami pergi."'],
  ['quotation marks without a space', '^Kata dia,“^Kami pergi.“^Mereka tinggal.'],
  ['quotation marks within quotation marks', '^Kata dia, “‘^Kami pergi’, katanya.”'],
  ['a quotation without comma or colon is part of its sentence', '^Itu “Kami” pergi'],
  ['a word after quoted speech', '“^Kami pergi,” Kata dia: “^Ya.”'],
  ['no space, no sentence', '^Lihat detik.com. ^Ada.Itu'],
  ['a comma or colon alone', '^Kami, Mereka: Dia; Ia – Anda'],
  ['a figure ends a sentence', '^Sejak 2015. ^Kami pergi pukul 18.30. ^Ya.'],
  ['titles and forms of address', '^Kata Bpk. Budi, Prof. Dr. Ani, Tn. Ali, Ny. Ida, dan dr. Eka'],
  ['addresses and sums', '^Di Jl. Sudirman No. Lima seharga Rp. Seribu, hlm. Dua'],
  ['abbreviations within a sentence', '^Apel, jeruk, dll. Kami, dsb. Kami, dst. Kami'],
  ['initials', '^Buku J. Budi, A.H. Nasution, dan W.R. Supratman'],
  [
    'abbreviations of several parts',
    '^Surat a.n. Budi, a.l. Ani, s.d. Senin, Ali, S.Pd. Ida, M.Hum. Eka',
  ],
  ['an abbreviation before a quotation', '^Kata Dr. “Budi”'],
  ['the same letters in another case', '^Kami makan kol. ^Kami kenyang.'],
  ['an abbreviation and another end', '^Ada apel, dll.! ^Kami makan dsb.… ^Ya.'],
  ['the name of a site ends a sentence', '^Kepada Detik.Com. ^Kami ada di kemdikbud.go.id. ^Ya'],
])('%s', (_, marked) => {
  expect(markStarts(marked.replaceAll('^', ''))).toBe(marked);
});

test.each([...abbreviations])('the table lists %s as one word and its point', (abbreviation) => {
  expect(tokenize(abbreviation).map(({ surface }) => `${surface}.`)).toEqual([abbreviation]);
});

function markStarts(text: string): string {
  return tokenize(text)
    .filter(({ startsSentence }) => startsSentence)
    .reduceRight(
      (left, { span }) => `${left.slice(0, span.start)}^${left.slice(span.start)}`,
      text,
    );
}
