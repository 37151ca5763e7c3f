import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGlossary } from './compile-glossary';
import { findTerms } from './find-terms';
import { readGlossary } from './glossary-notation';
import { layerGlossary } from './layer-glossary';
import type { OwnTerm } from './own-term';
import { overlayTerms, touchedEntries } from './overlay-terms';
import { readFamily } from './read-family';
import type { Term } from './term';

const bundled = [
  readGlossary('rumah sakit umum | kota: kota besar, kotanya | ibu kota: Ibu Kota', 'first'),
  readGlossary(
    'kota | ibu kota | rumah | sakit | rumah sakit | tanda | tanda tangan | tulis | penulis (tulis): juru tulis | menulis (tulis) | Budi | budi',
    'core',
  ),
];
const names = ['Sari'];
const base = compileGlossary(bundled, names);

function layerOf(own: readonly OwnTerm[]) {
  const [first] = overlayTerms(bundled, own);
  return first && own.length > 0
    ? layerGlossary(base, first, touchedEntries(bundled, own), names)
    : base;
}

const lemmas = [
  'kota',
  'ibu kota',
  'rumah sakit',
  'rumah sakit umum',
  'tanda tangan',
  'tulis',
  'penulis',
  'Budi',
  'sari',
  'sakit hati',
  'tandatangan',
];

const ownTerm: fc.Arbitrary<Term> = fc
  .record({
    lemma: fc.constantFrom(...lemmas),
    root: fc.constantFrom('', 'kota', 'tulis'),
    forms: fc.uniqueArray(fc.constantFrom('kota besar', 'juru tulis', 'sakitnya', 'Budi')),
    partOfSpeech: fc.constantFrom('noun', 'verb', 'name'),
  })
  .map(({ lemma, root, forms, partOfSpeech }) => ({
    id: lemma,
    lemma,
    root: root || lemma,
    partOfSpeech,
    senses: [{ gloss: `own ${lemma}` }],
    forms: forms.map((form) => ({ form })),
  }));

const ref = fc.constantFrom(
  ...bundled.flatMap(({ id: glossaryId, entries }) =>
    entries.map(({ lemma }) => ({ glossaryId, termId: lemma, lemma })),
  ),
);

const anyOwn: fc.Arbitrary<readonly OwnTerm[]> = fc.array(
  fc.oneof(
    ownTerm.map((term): OwnTerm => ({ kind: 'added', term })),
    ref.map((of): OwnTerm => ({ kind: 'hidden', of })),
    fc.tuple(ownTerm, ref).map(([term, of]): OwnTerm => ({ kind: 'changed', term, of })),
  ),
  { maxLength: 5 },
);

const written =
  'ibu Ibu kota Kota besar kotanya rumah sakit sakitnya umum tanda tangan menandatangani ditulis penulisnya juru tulis hati Budi budi Sari sari Penulis . ,';

const anyText = fc
  .array(fc.constantFrom(...written.split(' ')), { maxLength: 12 })
  .map((words) => words.join(' '));

test('whatever the user makes of words, a layer over the glossaries finds what compiling all of them does', () => {
  fc.assert(
    fc.property(anyOwn, fc.array(anyText, { maxLength: 4 }), (own, texts) => {
      const glossaries = overlayTerms(bundled, own);
      const layered = layerOf(own);
      const whole = compileGlossary(glossaries, names);
      for (const text of texts) expect(findTerms(text, layered)).toEqual(findTerms(text, whole));
      for (const family of lemmas)
        expect(readFamily(layered, family)).toEqual(readFamily(whole, family));
    }),
    { numRuns: 1000 },
  );
});

test('what was compiled stays as it was under a layer', () => {
  const text = 'Ibu kota, rumah sakit umum, ditulis Budi, menandatangani.';
  const before = findTerms(text, compileGlossary(bundled, names));
  fc.assert(
    fc.property(anyOwn, (own) => {
      findTerms(text, layerOf(own));
      expect(findTerms(text, compileGlossary(bundled, names))).toEqual(before);
      expect(findTerms(text, base)).toEqual(before);
    }),
    { numRuns: 50 },
  );
});
