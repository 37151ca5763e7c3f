import { expect, test } from 'vitest';
import { formatShare } from './format-share';

test.each([
  [1, 8, 'en', '12.5%'],
  [1, 8, 'id', '12,5%'],
  [2, 2, 'en', '100%'],
  [1, 3, 'id', '33,3%'],
  [0, 0, 'en', '0%'],
])('%i of %i in %s is %s', (known, total, language, share) => {
  expect(formatShare({ known, total }, language)).toBe(share);
});
