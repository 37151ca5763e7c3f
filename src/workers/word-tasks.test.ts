import { expect, test } from 'vitest';
import { createWordTasks } from './word-tasks';

const columns = ['lemma', 'root', 'class', 'band', 'senses', 'variants', 'homonym'];
const terms = [
  ['penembakan', 'tembak', 'n', '3', 'shooting'],
  ['menembak', 'tembak', 'v', '1', 'shoot'],
  ['tembak', '=', 'v bound', '2', 'shoot'],
];

const table = (...lines: readonly (readonly string[])[]) => ({
  id: 'core',
  file: 'core.tsv',
  title: { id: 'Inti', en: 'Core' },
  raw: [columns, ...lines].map((cells) => cells.join('\t')).join('\n'),
});

test('a vocabulary is compiled, its terms are found and listed, and their family is told', async () => {
  const tasks = createWordTasks();
  expect(await tasks.compile('v', [table(...terms)], [])).toEqual([]);
  const found = await tasks.find('v', ['Dia menembaknya.', 'Penembakan itu.']);
  expect(found.map((matches) => matches.map(({ surface }) => surface))).toEqual([
    ['menembaknya'],
    ['Penembakan'],
  ]);
  const listed = await tasks.list('v', ['Dia menembaknya.', 'Penembakan, penembakan.']);
  expect(listed.map(({ reading, count }) => `${reading.term.lemma} ${count}`)).toEqual([
    'menembak 1',
    'penembakan 2',
  ]);
  const family = await tasks.family('v', 'tembak');
  expect(family.map(({ term }) => term.lemma)).toEqual(['menembak', 'tembak', 'penembakan']);
});

test('a broken glossary is told and leaves the others', async () => {
  const tasks = createWordTasks();
  const broken = { ...table(...terms), raw: 'no table', file: 'broken.tsv' };
  expect(await tasks.compile('v', [broken, table(...terms)], [])).toMatchObject([
    { file: 'broken.tsv', fault: { kind: 'wrong-cell', line: 1, column: 'lemma' } },
  ]);
  expect(await tasks.check('v')).toEqual([]);
  expect(await tasks.find('v', ['tembak'])).toMatchObject([[{ surface: 'tembak' }]]);
});

test('a broken line is told when the table is checked, and leaves the others', async () => {
  const tasks = createWordTasks();
  const broken = table(['dor', '=', 'x', '1', 'bang'], ...terms);
  expect(await tasks.compile('v', [broken], [])).toEqual([]);
  expect(await tasks.find('v', ['dor', 'tembak'])).toMatchObject([[], [{ surface: 'tembak' }]]);
  expect(await tasks.check('v')).toMatchObject([
    { file: 'core.tsv', fault: { kind: 'wrong-cell', line: 2, column: 'class' } },
  ]);
});

test('names are not taken for words', async () => {
  const tasks = createWordTasks();
  await tasks.compile('v', [table(['budi', '=', 'n', '2', 'mind'])], ['Budi']);
  expect(await tasks.find('v', ['Budi datang.', 'budi'])).toMatchObject([
    [],
    [{ surface: 'budi' }],
  ]);
});

const cuan = {
  id: 'cuan',
  lemma: 'cuan',
  root: 'cuan',
  partOfSpeech: 'noun' as const,
  senses: [{ gloss: 'profit' }],
  forms: [],
};

test('what the user made of words holds at once, in every vocabulary, and in texts that were looked through', async () => {
  const tasks = createWordTasks();
  await tasks.compile('v', [table(...terms)], []);
  await tasks.shelve('t', 'v', ['Cuan besar.', 'Ia menembak. Cuannya ditembak!']);
  expect(await tasks.places('t', 'cuan')).toEqual([]);
  expect(await tasks.places('t', 'tembak')).toMatchObject([
    { segment: 1, before: 'Ia ', form: 'menembak', after: '.' },
    { segment: 1, before: 'Cuannya ', form: 'ditembak', after: '!' },
  ]);
  const of = { glossaryId: 'core', termId: 'menembak', lemma: 'menembak' };
  await tasks.own([
    { kind: 'added', term: cuan },
    { kind: 'hidden', of },
  ]);
  expect(await tasks.find('v', ['cuan'])).toMatchObject([[{ surface: 'cuan' }]]);
  expect(await tasks.places('t', 'cuan')).toMatchObject([{ segment: 0 }, { segment: 1 }]);
  expect((await tasks.terms('v')).map(({ lemma }) => lemma)).toEqual([
    'cuan',
    'penembakan',
    'tembak',
  ]);
  expect((await tasks.counts('t')).get('core tembak')).toBe(2);
  await tasks.own([]);
  expect(await tasks.find('v', ['cuan'])).toEqual([[]]);
  expect(
    await tasks.term('v', { glossaryId: 'core', id: 'menembak', lemma: 'menembak' }),
  ).toMatchObject({
    senses: [{ gloss: 'shoot' }],
  });
});

test('a vocabulary is searched by any form, and a new word is suggested under its lemma', async () => {
  const tasks = createWordTasks();
  await tasks.compile('v', [table(...terms)], []);
  const listed = await tasks.terms('v');
  const found = await tasks.search('v', 'ditembaknya');
  expect(found.map((index) => listed[index]?.lemma)).toEqual(['menembak', 'tembak', 'penembakan']);
  expect(await tasks.suggest('v', 'Cuan', true)).toEqual({
    lemma: 'cuan',
    root: 'cuan',
    partOfSpeech: 'noun',
  });
});

test('a vocabulary that takes the place of another leaves nothing of it', async () => {
  const tasks = createWordTasks();
  await tasks.compile('v', [table(...terms)], []);
  await tasks.compile('w', [table(...terms)], [], 'v');
  expect(await tasks.find('w', ['tembak'])).toMatchObject([[{ surface: 'tembak' }]]);
  expect(() => tasks.find('v', ['tembak'])).toThrow(RangeError);
});

test('how much of a text is known is told of its words and families, anew when the reader or the text has changed', async () => {
  const tasks = createWordTasks();
  await tasks.compile('v', [table(...terms, ['bom', '=', 'n', '1', 'bomb'])], []);
  await tasks.measure('t', 'v', ['Dia menembak.', 'Penembakan, bom, bom.']);
  const unknown = { words: { known: 0, total: 4 }, families: { known: 0, total: 2 } };
  expect(await tasks.share('t')).toEqual(unknown);
  await tasks.stand(new Map([['bom', 'known']]));
  expect(await tasks.share('t')).toEqual({
    words: { known: 2, total: 4 },
    families: { known: 1, total: 2 },
  });
  await tasks.measure('t', 'v', ['Dia menembak.']);
  expect(await tasks.share('t')).toEqual({
    words: { known: 0, total: 1 },
    families: { known: 0, total: 1 },
  });
  await expect(tasks.share('another')).rejects.toThrow(RangeError);
});
