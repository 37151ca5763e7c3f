import { expect, test } from 'vitest';
import { preferredLanguage } from './start-i18n';

test.each([
  [['id-ID', 'en'], 'id'],
  [['in-ID'], 'id'],
  [['en-GB', 'id'], 'en'],
  [['nl', 'id', 'en'], 'id'],
  [['fr'], 'en'],
  [[], 'en'],
] as const)('a browser that speaks %s is spoken to in %s', (browserLanguages, language) => {
  expect(preferredLanguage(browserLanguages)).toBe(language);
});
