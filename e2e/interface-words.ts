import { expect, type Page } from '@playwright/test';

/** Expects that all that was said in one language is said otherwise in the other, and nothing by its key only. */
export function expectTwoLanguages(english: readonly string[], indonesian: readonly string[]) {
  expect(english.length).toBeGreaterThan(2);
  const all = [...english, ...indonesian];
  expect(all.filter((said) => rawKey.test(said))).toEqual([]);
  expect(all.filter((said) => said.includes('{{'))).toEqual([]);
  const alike = indonesian.filter((said) => english.includes(said));
  expect(alike.filter((said) => !sameInBoth.test(said))).toEqual([]);
}

/** What i18next shows where it has no words: `row.name`. */
const rawKey = /^[a-z][A-Za-z]*(\.[A-Za-z0-9_-]+)+$/;

/** Names, numbers, keys, files, and words that both languages have. */
const sameInBoth =
  /^(Sejajar|Radartasik|Mode|[ABC][12]|[,·]|Sepia|English|Bahasa Indonesia|[\d\s?/→←↓↑–≈⌫⇧]+|[A-Z]|Shift|texts\/\S+\.json:|(XLIFF|TMX) [\d.]+|CSV|TSV|TBX|JSON|Word|Esc|Alt|Ctrl|Ctrl\+(Shift\+)?[A-Z]|Enter|↵|\+)$/;

/** All that is shown or spoken of the interface itself: not what is marked as Indonesian or English text. */
export const wordsOfInterface = (page: Page) =>
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
