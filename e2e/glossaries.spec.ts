import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { litWord, openLitArticle } from './open';

test('a table is imported column by column, lights up words, is exported, removed and had again', async ({
  page,
}) => {
  await page.goto('./#/glossaries');
  await expect(page.getByText('No glossary of your own yet')).toBeVisible();
  await choose(
    page,
    'militer.csv',
    'no;meaning here;the word\n1;reports of shelling;laporan penembakan\n2;;kosong\n',
  );
  await expect(page.getByRole('row', { name: 'no meaning here' })).toBeVisible();
  await page.getByLabel('The first row names the columns').check();
  await page.getByLabel('Word', { exact: true }).selectOption('the word');
  await page.getByLabel('Meaning').selectOption('meaning here');
  await expect(
    page.getByRole('row', { name: 'laporan penembakan reports of shelling' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('“militer” was imported')).toBeVisible();
  await page.getByText('1 entry was left out.').click();
  await expect(page.getByRole('row', { name: 'line 3 kosong There is no meaning.' })).toBeVisible();

  await openLitArticle(page);
  await litWord(page, 2, 'laporan penembakan').click();
  await expect(page.getByRole('dialog')).toContainText('reports of shelling');

  await page.goto('./#/glossaries');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export TBX “militer”' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('militer.tbx');
  expect(readFileSync(await download.path(), 'utf8')).toContain('<term>laporan penembakan</term>');

  const row = page.getByRole('listitem').filter({ hasText: 'militer' });
  await row.getByRole('button', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toContainText('1 word or phrase');
  await row.getByLabel('Lights up texts').click();
  await expect(row.getByLabel('Lights up texts')).not.toBeChecked();
  await openLitArticle(page);
  await expect(litWord(page, 2, 'laporan')).toBeVisible();
  await expect(litWord(page, 2, 'laporan penembakan')).toHaveCount(0);
});

test('100,000 entries can be cancelled, which leaves nothing, and are imported while the page answers', async ({
  page,
}) => {
  const rows = Array.from({ length: 100_000 }, (_, at) => `kata${at.toString(36)},word ${at}`);
  const table = ['kata,arti', ...rows].join('\n');
  await page.goto('./#/glossaries');
  await choose(page, 'besar.csv', table);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('progressbar', { name: /besar\.csv: [1-9]\d?%/ })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('The import of besar.csv was cancelled')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No glossary of your own yet')).toBeVisible();

  await choose(page, 'besar.csv', table);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await page.goBack();
  await expect(page.getByRole('progressbar', { name: /besar\.csv/ })).toBeVisible();
  await expect(page.getByText('100,000 words and phrases were imported.')).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.getByText('No entry was left out.')).toBeVisible();
});

test('a file that is broken says what is wrong and leaves nothing', async ({ page }) => {
  await page.goto('./#/glossaries');
  await choose(page, 'rusak.tbx', '<martif type="TBX">\n<text>&laugh;</text></martif>');
  await expect(page.getByRole('alert')).toContainText(
    'not well-formed XML; the fault is at line 2',
  );
  await choose(
    page,
    'kosong.json',
    '{"version": 1, "id": "x", "title": {"id": "x", "en": "x"}, "terms": [3]}',
  );
  await expect(page.getByRole('alert')).toContainText('Nothing was imported from kosong.json');
  await expect(page.getByText('No glossary of your own yet')).toBeVisible();
});

test('where the browser keeps no database, that is said before a file is chosen', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto('./#/glossaries');
  await expect(page.getByRole('alert')).toContainText('Glossaries cannot be kept here');
  await expect(page.getByRole('heading', { name: 'Core vocabulary' })).toBeVisible();
});

const choose = (page: Page, name: string, content: string) =>
  page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
