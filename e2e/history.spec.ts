import { expect, test, type Page } from '@playwright/test';
import { english, openArticle, paragraph, switchTo } from './open';
import { writeAndSave } from './write-and-save';

test('a row’s versions can be seen, any two compared, and one had again, by keyboard', async ({
  page,
}) => {
  await openArticle(page);
  for (const text of ['The first version.', 'The second version.']) {
    await writeAndSave(page, text);
    await page.reload();
    await expect(paragraph(page, 1)).toBeVisible();
  }
  await writeAndSave(page, 'The third version.');
  const history = await openHistory(page);
  await expect(history.getByRole('radio')).toHaveCount(3);
  await expect(history.getByRole('radio').nth(1)).toBeChecked();
  await expect(history.locator('del')).toHaveText('second');
  await expect(history.locator('ins')).toHaveText('third');
  await history.getByRole('radio').nth(1).press('ArrowDown');
  await history.getByRole('combobox').selectOption({ index: 3 });
  await expect(history.locator('del')).toHaveText('first');
  await expect(history.locator('ins')).toHaveText('second');
  await history.getByRole('button', { name: 'Restore this version' }).press('Enter');
  await expect(history).toHaveCount(0);
  await expect(english(page, 1)).toHaveValue('The first version.');
  await expect(paragraph(page, 1).getByText('Saved', { exact: true })).toBeVisible();
  await expect((await openHistory(page)).getByRole('radio')).toHaveCount(4);
  await page.keyboard.press('Escape');
  await expect(english(page, 1)).toBeFocused();
});

test('an attempt has a history too, which is empty at first', async ({ page }) => {
  await openArticle(page);
  await switchTo(page, 'Practise');
  const history = await openHistory(page);
  await expect(history.getByText('Nothing has been written here yet.')).toBeVisible();
  await page.keyboard.press('Escape');
  await english(page, 1).click();
  // At once: somebody who types slowly makes more than one version.
  await page.keyboard.insertText('An attempt');
  await expect(paragraph(page, 1).getByText('Saved', { exact: true })).toBeVisible();
  await openHistory(page);
  await expect(history.getByRole('radio')).toHaveCount(1);
  await expect(history.getByText('This is what stands there now.')).toBeVisible();
});

test('without a journal the history says why there is none', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await openArticle(page);
  await english(page, 1).click();
  const history = await openHistory(page);
  await expect(history.getByText(/^The history cannot be read/)).toBeVisible();
});

async function openHistory(page: Page) {
  await paragraph(page, 1).getByRole('button', { name: 'History', exact: true }).click();
  return page.getByRole('dialog', { name: 'History of paragraph 1' });
}
