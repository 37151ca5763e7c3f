import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ownTerms, pathOfTerm, toOwnTerm, type KeptTerm } from './own-terms';

const term = {
  lemma: 'cuan',
  root: 'cuan',
  partOfSpeech: 'noun' as const,
  senses: [{ gloss: 'profit', register: 'informal' }],
  forms: [],
};

const read = (path: readonly string[], value: KeptTerm) =>
  toOwnTerm({ path, value, revision: 1, savedAt: '2026-01-02T03:04:05.678Z' });

test('a word of one’s own is added under its lemma', () => {
  expect(read(['cuan'], { term })).toEqual({ kind: 'added', term: { ...term, id: 'cuan' } });
});

test('a word of a glossary is changed or hidden by its ids, and keeps the lemma by which it is found', () => {
  const of = { glossaryId: 'core', termId: 'kas-2', lemma: 'kas' };
  expect(read(['core', 'kas-2'], { was: 'kas' })).toEqual({ kind: 'hidden', of });
  expect(read(['core', 'kas-2'], { term, was: 'kas' })).toMatchObject({ kind: 'changed', of });
});

test('what hides a word of no glossary says nothing', () => {
  expect(read(['cuan'], {})).toBeUndefined();
});

test('the id of what was added or changed leads back to where it is kept', () => {
  const part = fc.string({ unit: 'binary', maxLength: 8 }).filter((text) => !text.includes('\n'));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 2 }), (path) => {
      const own = read(path, { term, was: 'cuan' });
      expect(own?.kind !== 'hidden' && own && pathOfTerm('own', own.term.id)).toEqual(path);
    }),
  );
});

test.each([
  ['a word class that there is not', { term: { ...term, partOfSpeech: 'affix' } }],
  ['senses that are no list', { term: { ...term, senses: 'profit' } }],
  ['what it does not know', { term, colour: 'red' }],
])('a record with %s is refused', (_, value) => {
  expect(v.safeParse(ownTerms.schema, value).success).toBe(false);
});
