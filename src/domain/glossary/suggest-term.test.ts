import { expect, test } from 'vitest';
import { compileGlossary } from './compile-glossary';
import { readGlossary } from './glossary-notation';
import { suggestTerm } from './suggest-term';

const { lexicon } = compileGlossary([readGlossary('tulis | surat | menulis (tulis)')]);

test.each([
  // written, whether it opens a sentence, lemma, root, class
  ['a form under its lemma', 'ditulisnya', false, 'menulis', 'tulis', 'verb'],
  ['an unknown word as it is written', 'cuan', false, 'cuan', 'cuan', 'noun'],
  ['the capital of a sentence taken off', 'Cuan', true, 'cuan', 'cuan', 'noun'],
  ['a name kept', 'Sari', false, 'Sari', 'Sari', 'name'],
  ['an abbreviation kept', 'PBB', true, 'PBB', 'PBB', 'name'],
  ['a phrase in one line', 'surat \n cinta', false, 'surat cinta', 'surat cinta', 'noun'],
])('suggests %s', (_, written, startsSentence, lemma, root, partOfSpeech) => {
  expect(suggestTerm(written, startsSentence, lexicon)).toEqual({ lemma, root, partOfSpeech });
});
