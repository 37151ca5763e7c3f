import { expect, test } from 'vitest';
import { guessLanguage } from './guess-language';

test.each([
  ['Langkah itu dilakukan di tengah laporan penembakan.', 'id'],
  ['Oleh karena itu, republik meminta bantuan.', 'id'],
  ['The move comes amid reports of heavy shelling.', 'en'],
  ['“We are not there yet,” he said.', 'en'],
  ['Presiden Joko Widodo, Jakarta, 12.345', undefined],
  ['Dia bilang, “I am the president.” Itu saja.', undefined],
  ['', undefined],
])('%s', (text, language) => {
  expect(guessLanguage([text])).toBe(language);
});
