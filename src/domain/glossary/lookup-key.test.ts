import { expect, test } from 'vitest';
import { lookupKey, withoutCapital } from './lookup-key';

test.each([
  ['kota', 'kota'],
  ['Kota', 'Kota'],
  ['Jum’at', "Jum'at"],
  ['cafe\u0301', 'caf\u00e9'],
  ['', ''],
])('%j is looked up as %j', (word, key) => {
  expect(lookupKey(word)).toBe(key);
});

test.each([
  ['Kota', 'kota'],
  ['Anak-anak', 'anak-anak'],
  ['Élite', 'élite'],
  ['𐐀𐐨', '𐐨𐐨'],
  ['kota', undefined],
  ['KOTA', undefined],
  ['Anak-Anak', undefined],
  ['kOTA', undefined],
  ['2015', undefined],
  ['', undefined],
])('%j without its capital is %j', (word, lowered) => {
  expect(withoutCapital(word)).toBe(lowered);
});
