import { expect, test } from 'vitest';
import { formatPublished, formatSince } from './format-date';

test.each([
  ['2022-06', 'en', 'June 2022'],
  ['2022-06', 'id', 'Juni 2022'],
  ['2022', 'id', '2022'],
  ['2022-06-05', 'en', 'June 5, 2022'],
  ['2022-06-05', 'id', '5 Juni 2022'],
] as const)('%s is said in %s as %s', (published, language, said) => {
  expect(formatPublished(published, language)).toBe(said);
});

const now = new Date('2026-11-23T12:00:00Z');

test.each([
  ['2026-11-23T11:59:40Z', 'en', 'now'],
  ['2026-11-23T11:00:00Z', 'en', '1 hour ago'],
  ['2026-11-22T11:00:00Z', 'en', 'yesterday'],
  ['2026-11-20T11:00:00Z', 'id', '3 hari yang lalu'],
  ['2025-11-01T11:00:00Z', 'en', 'last year'],
  ['2026-11-24T12:00:00Z', 'en', 'now'],
] as const)('%s is, in %s, %s', (moment, language, said) => {
  expect(formatSince(moment, language, now)).toBe(said);
});
