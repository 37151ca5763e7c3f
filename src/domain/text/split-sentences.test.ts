import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from './split-sentences';

const sentences = (text: string, language: string) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

test.each([
  // | stands where one sentence ends and another begins
  ['a point', 'Kami pergi.| Mereka tinggal.'],
  ['other ends', 'Pergi!| Kapan?| Nanti…| Entah...| Baik'],
  ['lines', 'Judul berita\n|Kami pergi\r\n|ke kota'],
  ['closing marks', '“Pergi.”| Kami pergi (besok).| (Mereka tidak.)| "Ya!"| Baik.'],
  ['speech that goes on', '“Pergi!” katanya.| “Kapan?” tanya Budi.'],
  ['speech within its sentence', 'Kata dia, “Kami pergi.”| Lalu dia pulang.'],
  ['ellipses within a sentence', 'Dia … tidak tahu.| Dan... entah.'],
  [
    'titles and forms of address',
    'Kata Bpk. Budi, Prof. Dr. Ani, Tn. Ali, Ny. Ida, dan dr. Eka.| Ya.',
  ],
  ['addresses and pages', 'Di Jl. Sudirman No. 5, hlm. 7.| Ya.'],
  ['figures', 'Harganya Rp1.500,50.| Pukul 18.30. |20 orang datang.'],
  ['initials', 'Buku J. Budi, A.H. Nasution, dan W.R. Supratman.| Ya.'],
  ['degrees', 'Ali, S.Pd. dan Ida, M.Hum. datang.| Ya.'],
  ['abbreviations of several parts', 'Surat a.n. Budi, s.d. Senin.| Ya.'],
  ['abbreviations at an end', 'Apel, jeruk, dll.| Mereka makan.'],
  ['abbreviations before a name', 'Apel, jeruk, dll. Budi makan.'],
  ['sites', 'Lihat detik.com.| Ada di kemdikbud.go.id.| Ya.'],
  ['numbers of a list', '1. Apel.| Jeruk.\n|2. Nanas.'],
])('Indonesian: %s', (_, marked) => {
  expect(sentences(marked.replaceAll('|', ''), 'id')).toEqual(
    marked.split('|').map((part) => part.trim()),
  );
});

test.each([
  ['titles', 'Mr. Smith met Dr. Jones and Lt. Col. Brown.| They left.'],
  ['initials', 'J. R. R. Tolkien wrote it.| George W. Bush did not.'],
  ['countries before a name', 'The U.S. Senate voted.| It failed.'],
  ['countries at an end', 'They live in the U.S.| The others do not.'],
  ['times of day', 'It starts at 3 p.m. on Monday and ends at 5 p.m.| Then we leave.'],
  ['firms', 'Apple Inc. bought it from Smith & Co. Ltd.| The price is unknown.'],
  ['Latin', 'Fruit, e.g. Apples, i.e. Pomes, etc.| But no nuts.'],
  ['numbers', 'It cost $1,500.50.| No. 5 was 3.5 m long.'],
  ['speech', '"Go!" he said.| "When?"| "Now."| She left.'],
  ['brackets', 'We left. (They stayed.)| All was well.'.replace('. (', '.| (')],
  ['months', 'On Sept. 11 and Oct. 3 they met.| They left.'],
])('English: %s', (_, marked) => {
  expect(sentences(marked.replaceAll('|', ''), 'en')).toEqual(
    marked.split('|').map((part) => part.trim()),
  );
});

test('scripts that set no spaces', () => {
  expect(sentences('人口は1.2億人。「本当？」はい！', 'ja')).toEqual([
    '人口は1.2億人。',
    '「本当？」',
    'はい！',
  ]);
});

test('sentences are in order and hold all but white space', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc
          .array(
            fc.constantFrom(
              'Dr. ',
              'A',
              'a',
              '. ',
              '.',
              '“',
              '” ',
              '…',
              '\n',
              ' ',
              '1',
              '。',
              '\ud83d',
            ),
          )
          .map((all) => all.join('')),
      ),
      fc.constantFrom('id', 'en', 'xx'),
      (text, language) => {
        const found = splitSentences(text, language);
        let rest = '';
        let before = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          rest += text.slice(before, start);
          before = end;
        }
        expect((rest + text.slice(before)).trim()).toBe('');
      },
    ),
    { numRuns: 5_000 },
  );
});

test('a megabyte of anything takes no more than a moment', () => {
  for (const piece of ['.', '. ', 'A. ', '."', '"', ' ', 'a', 'Dr. ', '。', '\n', '1.']) {
    const text = piece.repeat(1_000_000 / piece.length);
    const start = performance.now();
    splitSentences(text, 'id');
    expect(performance.now() - start, piece).toBeLessThan(3_000);
  }
});
