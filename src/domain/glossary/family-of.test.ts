import { expect, test } from 'vitest';
import { familyOf } from './family-of';
import { readGlossary } from './glossary-notation';

test.each([
  ['a word has the family of its root', 'bantuan (bantu)', 'bantu'],
  ['a name too, in lower case', 'Rusia', 'rusia'],
  ['a reduplication is a word', 'benar-benar (benar)', 'benar'],
  ['a phrase has a family of its own', 'rumah sakit', 'rumah sakit'],
  ['a phrase keeps its capitals', 'Republik Rakyat Donetsk', 'Republik Rakyat Donetsk'],
  ['a phrase never has the family of a word', 'oleh karena itu (karena)', 'oleh karena itu'],
])('%s', (_, notation, family) => {
  expect(readGlossary(notation).entries.map(familyOf)).toEqual([family]);
});
