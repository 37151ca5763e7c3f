import { expect, type Page } from '@playwright/test';

/** The text that comes with the app. */
export const articleId = 'radartasik-donetsk';

/** Row `number` of the text that is open, as it is called in English. */
export const paragraph = (page: Page, number: number) =>
  page.getByRole('listitem', { name: `Paragraph ${number}`, exact: true });

/** The English of a row, whether it is being read or written. */
export const english = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `English translation of paragraph ${number}`, exact: true });

/** The field that stands in the place of the English while it is being written. */
export const field = (page: Page, number: number) =>
  english(page, number).and(page.locator('textarea'));

/** A lit word, or a lit phrase, of a row. */
export const litWord = (page: Page, number: number, surface: string) =>
  paragraph(page, number).getByRole('button', { name: surface, exact: true });

/** Opens the article; `search` may name a row: `?row=5`. */
export async function openArticle(page: Page, search = '') {
  await page.goto(`./#/texts/${articleId}${search}`);
  await expect(paragraph(page, 1)).toBeVisible();
}

/** Opens the article once its words are lit. */
export async function openLitArticle(page: Page, search = '') {
  await openArticle(page, search);
  await expect(litWord(page, 1, 'pemimpin')).toBeVisible();
}

/** Turns to another way of using the text. */
export const switchTo = (page: Page, mode: 'Read' | 'Practise' | 'Align') =>
  page.getByText(mode, { exact: true }).click();
