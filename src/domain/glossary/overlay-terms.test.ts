import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGlossary } from './compile-glossary';
import { findTerms } from './find-terms';
import { inBrackets, readGlossary } from './glossary-notation';
import type { OwnTerm } from './own-term';
import { overlayTerms } from './overlay-terms';
import type { Term } from './term';

const bundled = readGlossary('kota | desa | ibu kota | tembak | menembak (tembak)');

const word = (lemma: string, gloss = `own ${lemma}`, root = lemma): Term => ({
  id: lemma,
  lemma,
  root,
  partOfSpeech: 'noun',
  senses: [{ gloss }],
  forms: [],
});
const ref = (lemma: string) => ({ glossaryId: 'test', termId: lemma, lemma });
const added = (lemma: string): OwnTerm => ({ kind: 'added', term: word(lemma) });
const hidden = (lemma: string): OwnTerm => ({ kind: 'hidden', of: ref(lemma) });
const changed = (lemma: string, root?: string): OwnTerm => ({
  kind: 'changed',
  term: word(lemma, `own ${lemma}`, root),
  of: ref(lemma),
});

const compile = (own: readonly OwnTerm[]) => compileGlossary(overlayTerms([bundled], own));

test.each([
  ['an added word lights up', [added('cuan')], 'cuan di kota', '[cuan] di [kota]'],
  ['in all its forms', [added('gas')], 'gasnya', '[gasnya]'],
  ['an added phrase is longer than its words', [added('kota tua')], 'kota tua', '[[kota] tua]'],
  ['a hidden word stays dark', [hidden('desa')], 'desa, kota', 'desa, [kota]'],
  ['a hidden phrase leaves its words', [hidden('ibu kota')], 'ibu kota', 'ibu [kota]'],
  ['a hidden root leaves its family', [hidden('tembak')], 'menembak', '[menembak]'],
  ['what is in no glossary cannot be hidden', [hidden('pulau')], 'kota', '[kota]'],
])('%s', (_, own, text, found) => {
  expect(inBrackets(text, findTerms(text, compile(own)))).toBe(found);
});

test.each([
  ['an added word wins over a bundled one', [added('kota')], 'kota', 'own kota'],
  ['a changed word stands for the bundled one', [changed('desa')], 'desa', 'own desa'],
  [
    'a changed word may get another root',
    [changed('menembak', 'lain')],
    'menembak',
    'own menembak',
  ],
])('%s', (_, own, text, gloss) => {
  const [match] = findTerms(text, compile(own));
  expect(match?.readings[0].term.senses[0]?.gloss).toBe(gloss);
  expect(match?.readings[0].glossaryId).toBe('own');
});

test('one word of two that are spelled alike can be hidden', () => {
  const terms = [word('bisa', 'can'), { ...word('bisa', 'venom'), id: 'bisa-2' }];
  const glossary = {
    ...bundled,
    entries: terms.map((term) => ({
      ...term,
      forms: [],
      variants: [],
      isName: false,
      read: () => term,
    })),
  };
  const own: OwnTerm = { kind: 'hidden', of: { ...ref('bisa'), termId: 'bisa-2' } };
  const [match] = findTerms('bisa', compileGlossary(overlayTerms([glossary], [own])));
  expect(match?.readings.map(({ term }) => term.senses[0]?.gloss)).toEqual(['can']);
});

test('without words of one’s own the glossaries are what they were, and undoing a change gives them back', () => {
  const glossaries = [bundled];
  expect(overlayTerms(glossaries, [])).toBe(glossaries);
  const makes = fc.constantFrom(added, hidden, changed);
  const lemmas = fc.constantFrom('kota', 'desa', 'tembak', 'pulau', 'ibu kota');
  fc.assert(
    fc.property(fc.array(fc.tuple(makes, lemmas)), (made) => {
      const own = made.map(([make, lemma]) => make(lemma));
      const text = 'Ibu kota desa menembak tembak pulau.';
      const plain = compileGlossary(glossaries);
      compileGlossary(overlayTerms(glossaries, own));
      expect(findTerms(text, compileGlossary(overlayTerms(glossaries, [])))).toEqual(
        findTerms(text, plain),
      );
      const hiddenLemmas = own.flatMap((one) => (one.kind === 'hidden' ? one.of.lemma : []));
      const readings = findTerms(text, compile(own)).flatMap((match) => match.readings);
      const fromBundled = readings.filter(({ glossaryId }) => glossaryId === 'test');
      expect(fromBundled.filter(({ term }) => hiddenLemmas.includes(term.lemma))).toEqual([]);
    }),
  );
});
