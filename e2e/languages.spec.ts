import { expect, test } from '@playwright/test';
import { articleId } from './open';
import { storedRecord } from './stored';

const asEnglish = { locale: 'en-GB' };
const asIndonesian = { locale: 'id-ID' };

test.describe('at first the interface speaks the language of the browser', () => {
  test.describe('Indonesian', () => {
    test.use(asIndonesian);
    test('for a browser set to it', { tag: '@firefox' }, async ({ page }) => {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pustaka');
      await expect(page.locator('html')).toHaveAttribute('lang', 'id');
      await page.goto(`./#/texts/${articleId}`);
      await expect(page.getByRole('listitem', { name: 'Paragraf 5', exact: true })).toBeVisible();
      await expect(
        page.getByRole('textbox', { name: 'Terjemahan Inggris paragraf 5' }),
      ).toBeVisible();
      await expect(page).toHaveTitle('Pushilin minta tambahan pasukan Rusia · Sejajar');
    });
  });

  test.describe('English', () => {
    test.use({ locale: 'fr-FR' });
    test('for a browser set to a language that the app does not speak', async ({ page }) => {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
    });
  });
});

test.describe('the choice of a language', () => {
  test.use(asEnglish);

  test('stands above that of the browser', { tag: '@firefox' }, async ({ page }) => {
    await test.step('a browser set to English is spoken to in English', async () => {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    });

    await test.step('what is chosen holds at once, after a reload and on every page', async () => {
      await page.goto('./#/settings');
      await page.getByText('Bahasa Indonesia', { exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Setelan');
      await expect(page.locator('html')).toHaveAttribute('lang', 'id');
      await expect(page).toHaveTitle('Setelan · Sejajar');
      expect(await storedRecord(page, 'sejajar:settings')).toMatchObject({
        value: { language: 'id' },
      });
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Setelan');
      await page.getByRole('link', { name: 'Sejajar, ke pustaka' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pustaka');
      await page.goto('./#/settings');
      await page.getByText('English', { exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    });
  });

  test('reaches the other tabs at once', async ({ page, context }) => {
    await page.goto(`./#/texts/${articleId}`);
    await expect(page.getByRole('listitem', { name: 'Paragraph 1', exact: true })).toBeVisible();
    const settings = await context.newPage();
    await settings.goto('./#/settings');
    await settings.getByText('Bahasa Indonesia', { exact: true }).click();
    await expect(page.getByRole('listitem', { name: 'Paragraf 1', exact: true })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  });
});
