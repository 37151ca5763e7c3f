import { expect, test } from 'vitest';
import { decodeGlossaryTsv, glossaryColumns } from './glossary-tsv';

const heading = { id: 'inti', title: { id: 'Inti', en: 'Core' } };

/** Cells stand between slashes here. */
const decode = (...lines: readonly string[]) => {
  const table = [glossaryColumns.join('/'), ...lines, ''].join('\n').replaceAll('/', '\t');
  return decodeGlossaryTsv(table, heading);
};

test.each([
  [
    'a root and its senses',
    'acar/=/n/2/pickle | [informal] pickles ~ in a jar',
    { id: 'acar', lemma: 'acar', root: 'acar', partOfSpeech: 'noun', band: 2, forms: [] },
    [{ gloss: 'pickle' }, { register: 'informal', gloss: 'pickles', note: 'in a jar' }],
  ],
  [
    'a derived word with variants',
    'aktivitas/aktif/n/1/activity/aktifitas, aktiviti',
    { root: 'aktif', forms: [{ form: 'aktifitas' }, { form: 'aktiviti' }] },
    [{ gloss: 'activity' }],
  ],
  [
    'a bound root',
    'juang/=/v bound/2/struggle',
    { partOfSpeech: 'verb', isBound: true },
    [{ gloss: 'struggle' }],
  ],
  ['a homonym', 'bisa/=/n/3/venom//2', { id: 'bisa-2', lemma: 'bisa' }, [{ gloss: 'venom' }]],
  [
    'a name',
    "Al-Qur'an/=/name/2/Koran",
    { id: 'al-qur-an', partOfSpeech: 'name' },
    [{ gloss: 'Koran' }],
  ],
  ['an interjection', 'aduh/=/intj/2/ouch', { partOfSpeech: 'particle' }, [{ gloss: 'ouch' }]],
])('decodes %s', (_, line, term, senses) => {
  const decoded = decode(line);
  expect(decoded).toMatchObject({ ok: true, value: { ...heading, terms: [{ ...term, senses }] } });
});

test.each([
  ['/=/n/1/a', 'lemma', 'nothing'],
  [' a/=/n/1/a', 'lemma', '“ a”'],
  ['a//n/1/a', 'root', 'nothing'],
  ['a/=/nomina/1/a', 'class', '“nomina”'],
  ['a/=/n bond/1/a', 'class', '“n bond”'],
  ['a/=/n/4/a', 'band', '“4”'],
  ['a/=/n/1', 'senses', 'nothing'],
  ['a/=/n/1/b |', 'senses', '“b |”'],
  ['a/=/n/1/b |c', 'senses', '“b |c”'],
  ['a/=/n/1/[] b', 'senses', '“[] b”'],
  ['a/=/n/1/[dated]b', 'senses', '“[dated]b”'],
  ['a/=/n/1/b ~', 'senses', '“b ~”'],
  ['a/=/n/1/b/c,d, ', 'variants', '“c,d, ”'],
  ['a/=/n/1/b//1', 'homonym', '“1”'],
  ['a/=/n/1/b///c', 'homonym', '“c”'],
  ['a/=/n/1/b\nA/=/n/1/b', 'homonym', '“a”'],
])('names the line, the column and the fault of %j', (lines, column, received) => {
  const decoded = decode('b/=/n/1/b', lines);
  const line = lines.includes('\n') ? 4 : 3;
  expect(decoded).toMatchObject({
    ok: false,
    error: { kind: 'wrong-cell', line, column, received },
  });
});

test('wants the names of the columns first', () => {
  expect(decodeGlossaryTsv('a\t=\tn\t1\tb\n', heading)).toMatchObject({
    ok: false,
    error: { kind: 'wrong-cell', line: 1 },
  });
});

test('takes what other programs do to a table: a mark at the start, other line ends', () => {
  const table = `\uFEFF${glossaryColumns.join('\t')}\r\na\t=\tn\t1\tb\r\n`;
  expect(decodeGlossaryTsv(table, heading)).toMatchObject({ ok: true, value: { terms: [{}] } });
});
