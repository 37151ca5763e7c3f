import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readAsNotation } from './glossary-notation';

const index = { title: 'Kamus', format: 3, revision: '1' };
const zip = (files: Readonly<Record<string, unknown>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        strToU8(typeof content === 'string' ? content : JSON.stringify(content)),
      ]),
    ),
  );
const dictionary = (...entries: readonly unknown[]) =>
  zip({ 'index.json': index, 'term_bank_1.json': entries, 'tag_bank_1.json': [] });
const entry = (term: string, tags: string, ...definitions: readonly unknown[]) =>
  [term, '', tags, '', 0, definitions, 1, ''] as const;
const structured = (content: unknown) => ({ type: 'structured-content', content });
const li = (content: unknown) => ({ tag: 'li', content });

test.each([
  ['plain definitions', entry('rumah', 'n', 'house', 'home'), 'rumah <rumah noun> house | home'],
  [
    'a text object',
    entry('rumah', 'n', { type: 'text', text: 'house' }),
    'rumah <rumah noun> house',
  ],
  [
    'a class among other tags',
    entry('menembaki', 'common v', 'shoot at'),
    'menembaki <tembak verb> shoot at',
  ],
  [
    'structured content as lines',
    entry(
      'rumah',
      'n',
      structured([
        { tag: 'div', content: 'house' },
        { tag: 'div', content: ['or ', { tag: 'b', content: 'home' }] },
      ]),
    ),
    'rumah <rumah noun> house; or home',
  ],
  [
    'points of a list as senses, without examples',
    entry(
      'rumah',
      'n',
      structured({
        tag: 'ol',
        content: [li('house'), li(['home', { tag: 'details', content: 'example' }])],
      }),
    ),
    'rumah <rumah noun> house | home',
  ],
  [
    'how a word is read is no part of it',
    entry(
      'rumah',
      'n',
      structured({ tag: 'ruby', content: ['house', { tag: 'rt', content: 'x' }] }),
    ),
    'rumah <rumah noun> house',
  ],
  [
    'pictures alone',
    entry('rumah', 'n', { type: 'image', path: 'x.png' }),
    '! term_bank_1.json[0] no-gloss rumah',
  ],
  [
    'a form that points to its lemma',
    entry('rumahnya', '', ['rumah', ['-nya']]),
    '! term_bank_1.json[0] not-a-term rumahnya',
  ],
  ['no entry', 'rumah', '! term_bank_1.json[0] wrong-shape'],
  ['an entry that is too short', ['rumah', ''], '! term_bank_1.json[0] wrong-shape rumah'],
  [
    'markup is text',
    entry('rumah', 'n', '<script>x</script>'),
    'rumah <rumah noun> <script>x</script>',
  ],
])('%s', async (_, one, notation) => {
  expect(await readAsNotation(dictionary(one))).toBe(notation);
});

test('banks are read in the order of their numbers', async () => {
  const banks = {
    'term_bank_10.json': [entry('b', 'n', 'B')],
    'term_bank_9.json': [entry('a', 'n', 'A')],
  };
  expect(await readAsNotation(zip({ 'index.json': index, ...banks }))).toBe(
    'a <a noun> A\nb <b noun> B',
  );
});

test('deep content ends somewhere', async () => {
  let content: unknown = 'x';
  for (let depth = 0; depth < 500; depth += 1) content = { tag: 'div', content };
  expect(await readAsNotation(dictionary(entry('rumah', 'n', structured(content), 'house')))).toBe(
    'rumah <rumah noun> house',
  );
});

const bank = { 'term_bank_1.json': [entry('rumah', 'n', 'house')] };

test.each([
  ['no archive at all', strToU8('PK'), '!! not-zip'],
  [
    'an archive that is cut off',
    dictionary(entry('rumah', 'n', 'x'.repeat(5000))).slice(0, 120),
    /^!! not-(zip|yomitan)$/,
  ],
  [
    'a bomb',
    zip({ 'index.json': index, 'term_bank_1.json': '['.repeat(10_000_000) }),
    '!! too-large 300',
  ],
  ['an archive of something else', zip({ 'word/document.xml': '<x/>' }), '!! not-yomitan'],
  ['no banks', zip({ 'index.json': index }), '!! not-yomitan'],
  ['an index that is no JSON', zip({ 'index.json': '{', ...bank }), '!! not-yomitan'],
  ['a later format', zip({ 'index.json': { ...index, format: 4 }, ...bank }), '!! too-new 4'],
  ['an earlier format', zip({ 'index.json': { ...index, format: 1 }, ...bank }), '!! not-yomitan'],
  [
    'a bank that is no JSON',
    zip({ 'index.json': index, 'term_bank_1.json': '[' }),
    '! term_bank_1.json wrong-shape',
  ],
])('refused or told: %s', async (_, file, expected) => {
  const notation = await readAsNotation(new Uint8Array(file));
  if (typeof expected === 'string') expect(notation).toBe(expected);
  else expect(notation).toMatch(expected);
});
