import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { articleId, openArticle, paragraph } from './open';
import { writeAndSave } from './write-and-save';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Take this text along' });

test('takes the text along with what was written, by keyboard alone', async ({ page }) => {
  await openArticle(page);
  await writeAndSave(page, 'Mine <& mine>.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(paragraph(page, 1).getByRole('img', { name: 'Done' })).toBeVisible();
  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  await dialog(page).getByRole('radio', { name: 'XLIFF 1.2' }).focus();
  const file = await download(page, 'Enter');
  expect(file.name).toBe('pushilin-minta-tambahan-pasukan-rusia.xlf');
  expect(file.content).toMatch(/approved="yes"[^]+?state="final">Mine &lt;&amp; mine&gt;\.</);
  expect(file.content).toMatch(/id="b2"[^]+?state="needs-review-translation"/);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});

test('says what a format cannot hold, and takes only what is wanted', async ({ page }) => {
  await openArticle(page);
  await writeAndSave(page, 'Mine.');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const summary = dialog(page).getByRole('status').first();
  await expect(summary).toHaveText('14 of 14 paragraphs.');
  await dialog(page).getByText('TMX 1.4').click();
  await expect(summary).toHaveText(
    '14 of 14 paragraphs.1 has nothing on one side and is left out of this format.',
  );
  await dialog(page).getByText('Only done').click();
  await expect(summary).toHaveText('Nothing was chosen: no paragraph is marked as done.');
  await expect(dialog(page).getByRole('button', { name: 'Download' })).toBeDisabled();
  await dialog(page).getByRole('group', { name: 'Paragraphs' }).getByText('All').click();
  await dialog(page).getByText('Plain text').click();
  await dialog(page).getByText('Only yours').click();
  expect(await download(page)).toEqual({
    name: 'pushilin-minta-tambahan-pasukan-rusia.en.txt',
    content: 'Mine.\n',
  });
});

test('makes a Word document', async ({ page }) => {
  await openArticle(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog(page).getByText('Word', { exact: true }).click();
  const { name, content } = await download(page);
  expect(name).toBe('pushilin-minta-tambahan-pasukan-rusia.docx');
  expect(content.slice(0, 2)).toBe('PK');
});

test('lays the text out for paper, and nothing but the text is printed', async ({ page }) => {
  await openArticle(page);
  await writeAndSave(page, 'Mine.');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Print view' }).click();
  await expect(page.getByRole('row')).toHaveCount(15);
  await expect(page.getByRole('row').nth(1).getByRole('cell').nth(1)).toHaveText('Mine.');
  await page.getByText('Interlinear', { exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Mine.', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Back to the text' }).click();
  await expect(page).toHaveURL(new RegExp(`#/texts/${articleId}$`));
});

async function download(page: Page, key?: string) {
  const button = dialog(page).getByRole('button', { name: 'Download' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    key === undefined ? button.click() : button.press(key),
  ]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'latin1') };
}
