import type { Page } from '@playwright/test';

const id = 'kecil';

/** Serves a library that holds one text of these paragraphs, with the core glossary, and opens it. */
export async function serveSmallText(page: Page, paragraphs: readonly string[]) {
  const title = { id: 'Teks kecil', en: 'A small text' };
  const glossaries = ['core'];
  const rows = paragraphs.length;
  const entry = { id, file: `${id}.json`, title, publisher: 'Uji', level: 'A1', words: rows, rows };
  const segmentsOf = (side: string) =>
    paragraphs.map((text, at) => ({ id: `${side}${at}`, kind: 'paragraph', text }));
  const text = {
    version: 1,
    id,
    title,
    languages: { source: 'id', target: 'en' },
    level: 'A1',
    provenance: { publisher: 'Uji', description: { id: 'Contoh', en: 'A sample' } },
    glossaries,
    source: segmentsOf('s'),
    target: segmentsOf('t'),
    beads: paragraphs.map((_, at) => ({ id: `b${at}`, source: [`s${at}`], target: [`t${at}`] })),
  };
  await page.route('**/texts/index.json', (route) =>
    route.fulfill({ json: { version: 1, texts: [{ ...entry, glossaries }] } }),
  );
  await page.route(`**/texts/${id}.json`, (route) => route.fulfill({ json: text }));
  await page.goto(`./#/texts/${id}`);
}
