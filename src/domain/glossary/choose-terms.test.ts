import { expect, test } from 'vitest';
import { chooseTerms, type TermFilter, type TermOrder } from './choose-terms';
import type { ListedTerm } from './list-terms';
import type { PartOfSpeech } from './term';

const term = (lemma: string, root: string, partOfSpeech: PartOfSpeech, glossaryId = 'core') => ({
  id: lemma,
  lemma,
  root,
  partOfSpeech,
  glossaryId,
  family: root,
  gloss: lemma,
  band: 3,
});

/** By the alphabet, each with its level and how often it is met. */
const list: readonly (readonly [ListedTerm, number, number])[] = [
  [term('bantu', 'bantu', 'verb'), 6, 2],
  [term('cuan', 'cuan', 'noun', 'own'), 3, 0],
  [term('kota', 'kota', 'noun'), 0, 5],
  [term('pembantu', 'bantu', 'noun'), 6, 0],
  [term('Sari', 'Sari', 'name', 'own'), 7, 1],
];
const terms = list.map(([listed]) => listed);
const factsOf = (sought: ListedTerm) => list.find(([listed]) => listed === sought);
const facts = {
  levelOf: (sought: ListedTerm) => factsOf(sought)?.[1] ?? 0,
  metOf: (sought: ListedTerm) => factsOf(sought)?.[2] ?? 0,
};

const choose = (found: readonly number[], filter: TermFilter, order: TermOrder) =>
  chooseTerms(terms, found, filter, order, facts)
    .map((index) => terms[index]?.lemma)
    .join(' ');

const all = terms.map((_, index) => index);

test.each([
  ['all', {}, 'bantu cuan kota pembantu Sari'],
  ['new ones', { knowledge: 'new' }, 'kota'],
  ['those being learnt', { knowledge: 'learning' }, 'cuan'],
  ['known ones', { knowledge: 'known' }, 'bantu pembantu'],
  ['ignored ones', { knowledge: 'ignored' }, 'Sari'],
  ['a word class', { partOfSpeech: 'noun' }, 'cuan kota pembantu'],
  ['a glossary', { glossaryId: 'own' }, 'cuan Sari'],
  ['those met in texts', { isMet: true }, 'bantu kota Sari'],
  ['what all filters agree on', { isMet: true, knowledge: 'known' }, 'bantu'],
] as const)('chooses %s', (_, filter, chosen) => {
  expect(choose(all, filter, 'lemma')).toBe(chosen);
});

test.each([
  ['closeness', 'Sari kota bantu pembantu cuan'],
  ['lemma', 'bantu cuan kota pembantu Sari'],
  ['root', 'bantu pembantu cuan kota Sari'],
  ['knowledge', 'Sari bantu pembantu cuan kota'],
  ['met', 'kota bantu Sari cuan pembantu'],
] as const)('sorts by %s', (order, sorted) => {
  expect(choose([4, 2, 0, 3, 1], {}, order)).toBe(sorted);
});
