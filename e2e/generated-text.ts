import type { Page } from '@playwright/test';

const id = 'generated';

/** Serves a library that holds one generated text of so many rows, beside the app that is built. */
export async function serveGeneratedText(page: Page, rows: number) {
  const title = { id: 'Teks buatan', en: 'A generated text' };
  const entry = { id, file: `${id}.json`, title, publisher: 'Uji', level: 'A1', words: rows, rows };
  const index = { version: 1, texts: [{ ...entry, glossaries: [] }] };
  const text = generateText(rows, title);
  await page.route('**/texts/index.json', (route) => route.fulfill({ json: index }));
  await page.route(`**/texts/${id}.json`, (route) => route.fulfill({ json: text }));
}

/** Where the generated text stands, from the folder of the app. */
export const generatedAddress = `./#/texts/${id}`;

function generateText(rows: number, title: { readonly id: string; readonly en: string }) {
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);
  const words = ['pasukan', 'meminta', 'bantuan', 'kota', 'serangan', 'laporan', 'daerah'];
  const sentence = (number: number) =>
    Array.from({ length: 4 + (number % 23) }, (_, at) => words[(number + at) % words.length]);
  return {
    version: 1,
    id,
    title,
    languages: { source: 'id', target: 'en' },
    level: 'A1',
    provenance: { publisher: 'Uji', description: { id: 'Buatan', en: 'Generated' } },
    glossaries: [],
    source: numbers.map((number) => ({
      id: `s${number}`,
      kind: 'paragraph',
      text: `Baris ${number}: ${sentence(number).join(' ')}.`,
    })),
    target: numbers.map((number) => ({
      id: `t${number}`,
      kind: 'paragraph',
      text: `Line ${number}.`,
    })),
    beads: numbers.map((number) => ({
      id: `b${number}`,
      source: [`s${number}`],
      target: [`t${number}`],
    })),
  };
}
