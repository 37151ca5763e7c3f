import { expect, type Page } from '@playwright/test';
import { english, paragraph } from './open';

/** Writes over the English of the first paragraph and waits until it is said to be saved. */
export async function writeAndSave(page: Page, text: string) {
  await english(page, 1).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
  await expect(paragraph(page, 1).getByText('Saved', { exact: true })).toBeVisible();
}
