import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { articleId } from './open';

type Article = Record<'source' | 'target', readonly { readonly text: string }[]>;

const file = new URL(`../public/texts/${articleId}.json`, import.meta.url);
const article = JSON.parse(readFileSync(file, 'utf8')) as Article;
const indonesian = article.source.map(({ text }) => text);
const english = article.target.map(({ text }) => text);

/** Two paragraphs of the English are one, and one is missing. */
const troubled = [
  ...english.slice(0, 4),
  english.slice(4, 6).join(' '),
  ...english.slice(6, 9),
  ...english.slice(10),
];

const place = (page: Page, side: 'Indonesian' | 'English, if you have it') =>
  page.getByLabel(side, { exact: true });

const addText = (page: Page) => page.getByRole('button', { name: 'Add text' });

const chooseFor = (page: Page, side: 'Indonesian' | 'English') =>
  page.getByLabel(`Choose a file for the ${side}`, { exact: true });

/** What the preview says of the beads. */
const found = (page: Page) => page.getByRole('status').filter({ hasText: /\d beads?/ });

const segment = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

const upload = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

async function takeAlong(page: Page, format: string) {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Take this text along' });
  await dialog.getByText(format).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ]);
  await page.keyboard.press('Escape');
  return upload(download.suggestedFilename(), await readFile(await download.path()));
}

test('a text and its English are aligned, corrected by keyboard alone, taken along, and come back as the same beads', async ({
  page,
}) => {
  await page.goto('./#/add');
  await place(page, 'Indonesian').fill(indonesian.join('\n\n'));
  await place(page, 'English, if you have it').fill(troubled.join('\n'));
  await expect(found(page)).toHaveText(/^13 beads10 1–11 2–11 1–01 aside/);
  await addText(page).press('Enter');

  await segment(page, 'Bead 1, 1–1, computed: English, 1 of 1').focus();
  for (let row = 1; row < 5; row += 1) await page.keyboard.press('ArrowDown');
  await expect(segment(page, 'Bead 5, 2–1, computed: English, 1 of 1')).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('Enter');
  await page.keyboard.press('s');
  await page.keyboard.press('a');
  await expect(segment(page, 'Bead 5, 1–1, accepted: English, 1 of 1')).toBeFocused();
  await expect(segment(page, 'Bead 6, 1–1, made by you: English, 1 of 1')).toHaveText(
    english[5] ?? '',
  );
  const xliff = await takeAlong(page, 'XLIFF 1.2');
  const tmx = await takeAlong(page, 'TMX 1.4');

  await page.goto('./#/add');
  await chooseFor(page, 'English').setInputFiles(xliff);
  await expect(found(page)).toHaveText(/^14 beads12 1–11 1–01 aside/);
  await page.getByRole('button', { name: 'Take it out' }).click();
  await chooseFor(page, 'Indonesian').setInputFiles(tmx);
  await expect(found(page)).toHaveText(/^12 beads12 1–1/);
  await expect(page.getByText(english[5] ?? '')).toBeVisible();
});

test('a translation is brought to a text that is there: as a copy of one that came with the app, as a step of one’s own', async ({
  page,
}) => {
  await page.goto(`./#/add?to=${articleId}`);
  await expect(page.getByText('came with the app and stays as it is')).toBeVisible();
  await page.getByLabel('Its English').fill(troubled.join('\n'));
  await page.getByRole('button', { name: 'Make the copy' }).click();
  await segment(page, 'Bead 1, 1–1, computed: English, 1 of 1').waitFor();
  const copy = page.url();

  await page.goto(`./#/add?to=${/own-[^?]+/.exec(copy)?.[0]}`);
  await page.getByLabel('Its English').fill(english.join('\n'));
  await expect(found(page)).toHaveText(/^14 beads13 1–11 aside/);
  await page.getByRole('button', { name: 'Replace the English' }).click();
  await expect(segment(page, 'Bead 5, 1–1, computed: English, 1 of 1')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(segment(page, 'Bead 5, 2–1, computed: English, 1 of 1')).toBeVisible();
});

const docxOf = (paragraphs: readonly string[]) => {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const heading =
    '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Pushilin</w:t></w:r></w:p>';
  const xml = `<w:document xmlns:w="w"><w:body>${heading}${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
};

test('two Word documents become a text', async ({ page }) => {
  await page.goto('./#/add');
  await chooseFor(page, 'Indonesian').setInputFiles(upload('berita.docx', docxOf(english)));
  await chooseFor(page, 'English').setInputFiles(upload('news.docx', docxOf(indonesian)));
  await expect(page.getByText('The Indonesian looks like English')).toBeVisible();
  await page.getByRole('button', { name: 'Swap the sides' }).click();
  await expect(found(page)).toHaveText(/^15 beads14 1–11 aside/);
  await page.getByLabel('Kind of “Pushilin”').first().selectOption('Aside');
  await expect(page.getByText('13 paragraphs, 2 asides')).toBeVisible();
  await expect(page.getByLabel('Title', { exact: true })).not.toHaveValue('');
  await addText(page).click();
  await expect(segment(page, 'Bead 3, 1–1, computed: English, 1 of 1')).toBeVisible();
});

const pick = (from: readonly string[], at: number) => from[at % from.length];

test('ten thousand segments are aligned with progress, can be stopped, and are aligned to the end', async ({
  page,
}) => {
  const numbers = Array.from({ length: 10_000 }, (_, at) => at + 1);
  const words = ['pasukan', 'bantuan', 'kota', 'serangan', 'laporan', 'daerah', 'pasar'];
  const glosses = ['troops', 'aid', 'city', 'attack', 'report', 'area', 'market'];
  const side = (say: string, from: readonly string[]) =>
    numbers
      .map((n) => `${say} ${n}: ${pick(from, n)} ${pick(from, n * 3)} ${pick(from, n >> 3)}.`)
      .join('\n');
  await page.goto('./#/add');
  await chooseFor(page, 'Indonesian').setInputFiles(upload('panjang.txt', side('Baris', words)));
  await chooseFor(page, 'English').setInputFiles(upload('long.txt', side('Line', glosses)));
  await page.getByRole('progressbar', { name: 'Aligning…' }).waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Not aligned')).toBeVisible();
  await expect(addText(page)).toBeDisabled();
  await page.getByRole('button', { name: 'Align', exact: true }).click();
  await expect(found(page)).toHaveText(/^10000 beads/, { timeout: 60_000 });
  await expect(addText(page)).toBeEnabled();
  await page.getByText(/^Baris 1: [^:]*$/).hover();
  await page.mouse.wheel(0, 10_000_000);
  await expect(page.getByText('Baris 10000: ')).toBeVisible();
});

const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><xliff version="1.2">&b;</xliff>`;

test('files that cannot be read say why and what to do, and leave nothing behind', async ({
  page,
}, info) => {
  const large = info.outputPath('besar.txt');
  await writeFile(large, Buffer.alloc(51 * 1024 * 1024, 'a'));
  await page.goto('./#/add');
  await place(page, 'English, if you have it').fill('Kept.');
  const fault = page.getByRole('alert');
  for (const [given, says] of [
    [upload('pasar.pdf', '%PDF-1.7'), 'pasar.pdf cannot be readFiles that end with “pdf”'],
    [upload('pasar.tmx', '<tmx version="1.4">\n<body></tmx>'), /XML is broken. It is in line 2/],
    [upload('pasar.xlf', bomb), 'It declares entities'],
    [upload('pasar.docx', 'PK no zip'), 'the package is damaged'],
    [upload('pasar.txt', new Uint8Array([72, 0, 1, 2, 3, 0, 0, 9])), 'It holds no text'],
    [upload('kosong.md', '\n'), 'There is no text in it'],
    [large, 'It has 51 MB; the limit is 50 MB.Divide it'],
  ] as const) {
    await chooseFor(page, 'Indonesian').setInputFiles(given);
    await expect(fault).toContainText(says);
  }
  await fault.getByRole('button', { name: 'Dismiss' }).click();
  await expect(place(page, 'English, if you have it')).toHaveValue('Kept.');
  await expect(addText(page)).toBeDisabled();
  await place(page, 'Indonesian').fill('Tersimpan.');
  await expect(addText(page)).toBeEnabled();
});
