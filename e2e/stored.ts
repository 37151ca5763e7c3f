import type { Page } from '@playwright/test';
import { articleId } from './open';

/** The key under which the app keeps something about the article. */
export const keyOf = (kind: 'translation' | 'attempt' | 'mark', id: string) =>
  `sejajar:${kind}:${articleId}:${id}`;

/** What lies in local storage, as the characters that are there. */
export const storedText = (page: Page, key: string) =>
  page.evaluate((name) => localStorage.getItem(name), key);

/** A record of local storage; undefined when there is none. */
export async function storedRecord(page: Page, key: string): Promise<unknown> {
  const raw = await storedText(page, key);
  return raw === null ? undefined : JSON.parse(raw);
}

/** The value in a record of local storage; undefined when there is none, or none any more. */
export async function storedValue(page: Page, key: string): Promise<unknown> {
  const record = await storedRecord(page, key);
  return typeof record === 'object' && record && 'value' in record ? record.value : undefined;
}

export const storedKeys = (page: Page) => page.evaluate(() => Object.keys(localStorage));

/** Puts something into local storage while the app is not running. */
export async function storeBeforeOpening(page: Page, key: string, raw: string) {
  await page.goto('./robots.txt');
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, raw] as const);
}
