import { expect, test, type Page } from '@playwright/test';
import { articleId } from './open';
import { screens, serveFewRows } from './screens';
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
    test.use(asEnglish);
    test('for a browser set to it', { tag: '@firefox' }, async ({ page }) => {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    });
  });

  test.describe('English again', () => {
    test.use({ locale: 'fr-FR' });
    test('for a browser set to a language that the app does not speak', async ({ page }) => {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
    });
  });
});

test.describe('the choice of a language', () => {
  test.use(asEnglish);

  test('holds at once, after a reload and on every page', { tag: '@firefox' }, async ({ page }) => {
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

test.describe('every word of the interface is said in both languages', () => {
  for (const { name, open } of screens) {
    test(`on ${name}`, async ({ browser, baseURL }) => {
      const words = async (language: typeof asEnglish) => {
        const context = await browser.newContext({ ...language, ...(baseURL && { baseURL }) });
        const page = await context.newPage();
        await serveFewRows(page);
        await open(page);
        const found = await wordsOfInterface(page);
        await context.close();
        return found;
      };
      const english = await words(asEnglish);
      const indonesian = await words(asIndonesian);
      expect(english.length).toBeGreaterThan(2);
      expect([...english, ...indonesian].filter((said) => rawKey.test(said))).toEqual([]);
      expect([...english, ...indonesian].filter((said) => said.includes('{{'))).toEqual([]);
      const alike = indonesian.filter((said) => english.includes(said));
      expect(alike.filter((said) => !sameInBoth.test(said))).toEqual([]);
    });
  }
});

/** What i18next shows where it has no words: `row.name`. */
const rawKey = /^[a-z][A-Za-z]*(\.[A-Za-z0-9_-]+)+$/;

/** Names, numbers, keys, files, and words that both languages have. */
const sameInBoth =
  /^(Sejajar|Radartasik|Mode|[ABC][12]|[,·]|Sepia|English|Bahasa Indonesia|[\d\s?/→←↓↑–≈⌫]+|[A-Z]|Shift|texts\/\S+\.json:|(XLIFF|TMX) [\d.]+|CSV|TSV|JSON|Word|Esc|Alt|Ctrl|Enter|↵|\+)$/;

/** All that is shown or spoken of the interface itself: not what is marked as Indonesian or English text. */
const wordsOfInterface = (page: Page) =>
  page.evaluate(() => {
    const words = new Set<string>();
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility() || element.closest('svg, code')) continue;
      for (const name of ['aria-label', 'placeholder', 'title']) {
        const isLabelOfText = element.matches('[role="button"], [role="dialog"]');
        if (!isLabelOfText) words.add(element.getAttribute(name) ?? '');
      }
      if (element.closest('[lang]:not(html)')) continue;
      for (const { nodeType, textContent } of element.childNodes) {
        if (nodeType === Node.TEXT_NODE) words.add(textContent?.trim() ?? '');
      }
    }
    words.delete('');
    return [...words];
  });
