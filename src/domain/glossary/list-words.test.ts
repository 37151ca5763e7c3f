import { expect, test } from 'vitest';
import { compileGlossary } from './compile-glossary';
import { readGlossary } from './glossary-notation';
import { byFrequency, formsOfFamily, listWords, type ListedWord } from './list-words';

test.each([
  // segments between slashes; each word as lemma, count, forms and place of the first
  ['in order of appearance', 'a b / c a', 'a 2 (a) 0:0; b 1 (b) 0:2; c 1 (c) 1:0'],
  ['with the forms that occur', 'ab a / A ab', 'a 4 (ab a A) 0:0'],
  ['phrases as phrases', 'b c / b / c', 'b c 1 (b c) 0:0; b 1 (b) 1:0; c 1 (c) 2:0'],
  ['an ambiguous word as its first reading', 'bb', 'b 1 (bb) 0:0'],
  ['nothing', '', ''],
])('lists words %s', (_, segments, listed) => {
  expect(list(segments).map(write).join('; ')).toBe(listed);
});

test('keeps the form in which a word is first met', () => {
  expect(list('ab a').map(({ reading }) => reading.form?.form)).toEqual(['ab']);
});

test.each([
  ['a b b', 'b 2 (b) 0:2; a 1 (a) 0:0'],
  ['a b / c / b a', 'a 2 (a) 0:0; b 2 (b) 0:2; c 1 (c) 1:0'],
])('by frequency, words as frequent as each other stay in order: %s', (segments, listed) => {
  expect(byFrequency(list(segments)).map(write).join('; ')).toBe(listed);
});

test.each([
  ['a', 'ab a / A ab', 'ab 0,1; a 0; A 1'],
  ['b', 'b b / bb / b c', 'b 0; bb 1'],
  ['b c', 'b b / bb / b c', 'b c 2'],
  ['c', 'b b / bb / b c', ''],
])('the forms of the family %j, each with its segments, in %j', (family, segments, forms) => {
  const found = formsOfFamily(list(segments), family);
  expect(found.map(({ surface, segments: at }) => `${surface} ${at.join(',')}`).join('; ')).toBe(
    forms,
  );
});

function list(segments: string): readonly ListedWord[] {
  const glossary = compileGlossary([readGlossary('a: ab | b: bb | c: bb | b c')]);
  return listWords(segments.split(' / '), glossary);
}

const write = ({ reading, count, forms, first }: ListedWord) =>
  `${reading.term.lemma} ${count} (${forms.map(({ surface }) => surface).join(' ')}) ${first.segment}:${first.span.start}`;
