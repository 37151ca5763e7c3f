import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { english, litWord, openArticle, openLitArticle, paragraph } from './open';
import { keyOf, storedValue } from './stored';
import { writeAndSave } from './write-and-save';

test('a word card that fails leaves its row and all others usable', async ({ page }) => {
  await openLitArticle(page);
  await page.evaluate(() => {
    HTMLElement.prototype.showPopover = () => {
      throw new Error('provoked');
    };
  });
  await litWord(page, 1, 'membantu').click();
  await expect(paragraph(page, 1).getByText('This word card could not be shown')).toBeVisible();
  await writeAndSave(page, 'Still writable.');
});

test('a row that fails while it is written keeps what was typed, and can be shown again', async ({
  page,
}) => {
  await openArticle(page);
  await english(page, 1).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.evaluate(() => {
    CSS.supports = () => {
      throw new Error('provoked');
    };
  });
  await page.keyboard.insertText('Typed as it fell over.');
  await expect(paragraph(page, 1).getByText('This paragraph could not be shown')).toBeVisible();
  await expect
    .poll(() => storedValue(page, keyOf('translation', 't1')))
    .toEqual({ text: 'Typed as it fell over.' });
  await paragraph(page, 1).getByRole('button', { name: 'Try again' }).click();
  await expect(english(page, 1)).toHaveText('Typed as it fell over.');
});

test('a page that fails offers a backup', async ({ page }) => {
  await openArticle(page);
  await writeAndSave(page, 'In the backup.');
  await page.evaluate(() => {
    Object.assign(Intl, { DateTimeFormat: undefined });
    location.hash = '#/';
  });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This page could not be shown');
  const downloading = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Download a backup' }).click();
  const download = await downloading;
  expect(await readFile(await download.path(), 'utf8')).toContain('In the backup.');
});
