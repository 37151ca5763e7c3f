import { expect, test } from 'vitest';

type Words = { readonly [key: string]: string | Words };

/** Every text with its path: `row.name`. */
function texts(words: Words, path = ''): (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : texts(value, `${path}${key}.`),
  );
}

/** All texts of a language, named by their file too: `app:row.name`. */
const wordsOf = (files: Record<string, Words>) =>
  new Map(Object.entries(files).flatMap(([file, words]) => texts(words, `${file.split('/')[2]}:`)));

const english = wordsOf(
  import.meta.glob<Words>('./locales/*/en.json', { eager: true, import: 'default' }),
);
const indonesian = wordsOf(
  import.meta.glob<Words>('./locales/*/id.json', { eager: true, import: 'default' }),
);
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
    ([key, text]) => english.get(key) === text && !key.startsWith('app:settings.sample'),
  );
  expect(same.filter(([, text]) => !meant.includes(text))).toEqual([]);
});
