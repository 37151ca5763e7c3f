import { expect, test } from 'vitest';
import en from './locales/en.json';
import id from './locales/id.json';

type Words = { readonly [key: string]: string | Words };

/** Every text with its path: `row.name`. */
function texts(words: Words, path = ''): (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : texts(value, `${path}${key}.`),
  );
}

const english = new Map(texts(en));
const indonesian = new Map(texts(id));
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

test('both languages say the same things', () => {
  const keys = (words: Map<string, string>) =>
    [...new Set([...words.keys()].map(withoutPlural))].toSorted();
  expect(keys(indonesian)).toEqual(keys(english));
});

test('each language has the plural forms it needs', () => {
  const forms = (words: Map<string, string>, form: string) =>
    [...words.keys()].filter((key) => key.endsWith(form)).map(withoutPlural);
  expect(forms(english, '_one')).toEqual(forms(english, '_other'));
  expect(forms(indonesian, '_other')).toEqual(forms(english, '_other'));
  expect(forms(indonesian, '_one')).toEqual([]);
});

test.each([...indonesian])('%s names the same values in both languages', (key, text) => {
  expect(placeholders(text)).toEqual(placeholders(english.get(key) ?? ''));
});

test('nothing is left untranslated', () => {
  const meant = [
    'Mode',
    'Sepia',
    'English',
    'Bahasa Indonesia',
    '{{file}}:',
    '1',
    '2',
    '3',
    '4',
    '5',
  ];
  const same = [...indonesian].filter(
    ([key, text]) => english.get(key) === text && !key.startsWith('settings.sample'),
  );
  expect(same.filter(([, text]) => !meant.includes(text))).toEqual([]);
});
