import { expect, test, type Page } from '@playwright/test';

const row = (page: Page, lemma: string) =>
  page.getByRole('row', { name: new RegExp(`^${lemma} `) });
const search = (page: Page) => page.getByRole('searchbox');
const count = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible();

async function openVocabulary(page: Page) {
  await page.goto('./#/words');
  await count(page, /^2\d,\d{3} words and phrases$/);
}

test('the list is walked to its end, and searched by form, family and English', async ({
  page,
}) => {
  await openVocabulary(page);

  await test.step('the far end is reached, and the row that has the focus stays', async () => {
    await page.getByRole('row').nth(1).focus();
    await page.keyboard.press('End');
    await expect(page.locator(':focus')).toContainText(/^z/i);
    await expect(page.locator(':focus')).toBeInViewport();
    await page.evaluate(() => scrollBy(0, -4000));
    await expect(page.locator(':focus')).not.toBeInViewport();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator(':focus')).toBeInViewport();
    await page.keyboard.press('Home');
    await expect(page.locator(':focus')).toContainText('a.n.');
  });

  await test.step('a word is found by any of its forms, with its family, and by its English', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('menuliskannya');
    await expect(page.getByRole('row').nth(1)).toContainText('menuliskan');
    await expect(row(page, 'tulis')).toBeVisible();
    await expect(row(page, 'penulis')).toBeVisible();
    await search(page).fill('write');
    await expect(page.getByRole('row').nth(1)).toContainText(/write/);
    await expect(row(page, 'tulis')).toBeVisible();
    await search(page).fill('zzz');
    await expect(page.getByText('No word is like that')).toBeVisible();
    await page.getByRole('button', { name: 'Show all words' }).click();
    await count(page, /^2\d,\d{3} words and phrases$/);
    await page.getByLabel('Met in the library').check();
    await page.getByLabel('Word class').selectOption('verb');
    await page.getByRole('button', { name: 'Met', exact: true }).click();
    await expect(page.getByRole('columnheader', { name: /^Met/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    const met = page.getByRole('row').nth(1).getByRole('gridcell').nth(5);
    expect(Number(await met.textContent())).toBeGreaterThan(3);
  });
});

test('words are changed together, and words of one’s own are added', async ({ page }) => {
  await openVocabulary(page);

  await test.step('they are selected by keyboard, changed together, and that is undone together', async () => {
    await search(page).fill('menulis');
    await count(page, /^9 words/);
    await page.getByRole('row').nth(1).focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await count(page, '3 selected');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await count(page, '4 selected');
    await page.keyboard.press('ControlOrMeta+a');
    await count(page, '9 selected');
    await page.keyboard.press('4');
    const levels = page.getByRole('gridcell', { name: '4', exact: true });
    await expect(levels).toHaveCount(9);
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    await expect(page.getByText('No word is like that')).toBeVisible();
    await page.getByLabel('Where from').selectOption('Hidden words');
    await count(page, /^9 words/);
    await page.getByLabel('Where from').selectOption('All');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('ControlOrMeta+z');
    await count(page, /^9 words/);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(levels).toHaveCount(0);
  });

  await test.step('a word of one’s own is added, changed and deleted', async () => {
    await search(page).fill('');
    await page.getByRole('button', { name: 'Add a word' }).click();
    await page.getByLabel(/^Word or phrase/).fill('cuan');
    await page.getByLabel(/^Meanings/).fill('[informal] profit');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByLabel('Where from').selectOption('Your words');
    await count(page, '1 word or phrase');
    await page.getByRole('row').nth(1).dblclick();
    await page.getByLabel(/^Meanings/).fill('gain');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(row(page, 'cuan')).toContainText('gain');
    await page.getByRole('button', { name: 'Delete from your words' }).click();
    await expect(page.getByText('No word is like that')).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(row(page, 'cuan')).toContainText('gain');
  });
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('taps select one word beside the other, and a button says how well they are known', async ({
    page,
  }) => {
    await openVocabulary(page);
    await search(page).fill('menulis');
    await row(page, 'tulis').tap();
    await row(page, 'menulis').tap();
    await count(page, '2 selected');
    await page.getByRole('button', { name: 'Known', exact: true }).tap();
    await expect(row(page, 'menulis')).toContainText('Known');
    await page.getByRole('button', { name: 'Clear selection' }).tap();
    await expect(page.getByText('2 selected')).toHaveCount(0);
  });
});
