import { expect, test } from 'vitest';
import { compileGlossary } from './compile-glossary';
import { readGlossary } from './glossary-notation';
import { knownShare } from './known-share';
import { listWords } from './list-words';

test.each([
  ['nothing of nothing', '', '', { known: 0, total: 0 }],
  ['nothing known', 'kota desa', '', { known: 0, total: 2 }],
  ['each family once', 'bantuan membantu bantuan', '', { known: 0, total: 1 }],
  ['all words of a known family', 'bantuan membantu kota', 'bantu', { known: 1, total: 2 }],
  ['phrases apart from their words', 'ibu kota', 'kota', { known: 0, total: 1 }],
  ['no families that do not occur', 'kota', 'kota, desa', { known: 1, total: 1 }],
])('counts %s', (_, text, known, share) => {
  const notation = 'kota | desa | ibu kota | bantuan (bantu) | membantu (bantu)';
  const words = listWords([text], compileGlossary([readGlossary(notation)]));
  expect(knownShare(words, (family) => known.split(', ').includes(family))).toEqual(share);
});
