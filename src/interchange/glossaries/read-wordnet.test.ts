import { expect, test } from 'vitest';
import { readAsNotation } from './glossary-notation';

const head = '# Wordnet Bahasa\tind\thttp://example.org\tMIT\n';

test.each([
  [
    'words are gathered over their synsets, with the English words of each',
    `${head}00000001-n\tind:lemma\trumah\n00000001-n\teng:lemma\thouse\n00000001-n\teng:lemma\thome\n00000002-n\tind:lemma\trumah\n00000002-n\teng:def\t0\ta family`,
    'rumah <rumah noun> house; home | a family',
  ],
  [
    'lemmas without a language, and joined by underscores',
    `${head}00000001-v\tlemma\tmenembak_jatuh\n00000001-v\teng:lemma\tshoot_down`,
    'menembak jatuh <menembak jatuh verb> shoot down',
  ],
  [
    'an English definition before an Indonesian one',
    `${head}00000001-r\tind:lemma\tkini\n00000001-r\tind:def\t0\tpada saat ini\n00000001-r\teng:def\t0\tat this time`,
    'kini <kini adverb> at this time',
  ],
  [
    'an Indonesian definition where there is no other',
    `${head}00000001-a\tind:lemma\tbaru\n00000001-a\tind:def\t0\tbelum lama`,
    'baru <baru adjective> belum lama',
  ],
  [
    'a word without English or a definition is left out',
    `${head}00000001-n\tind:lemma\trumah\nnonsense\t1\n`,
    '! 3 wrong-shape nonsense 1\n! 2 no-gloss rumah',
  ],
])('%s', async (_, raw, notation) => {
  expect(await readAsNotation(raw)).toBe(notation);
});
