import { expect, test } from 'vitest';
import { decodeGlossary } from './glossary-json';

const term = {
  id: 'bantuan',
  lemma: 'bantuan',
  root: 'bantu',
  partOfSpeech: 'noun',
  senses: [{ gloss: 'help', note: 'given to somebody' }, { gloss: 'aid' }],
  usage: 'Often with a second noun.',
  forms: [{ form: 'bantuan', gloss: 'help', formation: ['bantu', '-an'] }, { form: 'Bantuan' }],
};

test('decodes a glossary with its terms in order', () => {
  const other = { ...term, id: 'bantu', forms: [] };
  expect(decodeGlossary(glossaryFile(term, other))).toEqual({
    ok: true,
    value: { id: 'berita', title: { id: 'Berita', en: 'News' }, terms: [term, other] },
  });
});

test.each([
  ['lemma', '', 'terms[0].lemma', 'some text'],
  ['lemma', ' \n', 'terms[0].lemma', 'some text'],
  ['lemma', 'a'.repeat(201), 'terms[0].lemma', '<=200'],
  ['root', undefined, 'terms[0].root', '"root"'],
  ['partOfSpeech', 'nomina', 'terms[0].partOfSpeech', expect.stringContaining('"noun"')],
  ['senses', [], 'terms[0].senses', '>=1'],
  ['senses', [{}], 'terms[0].senses[0].gloss', '"gloss"'],
  ['forms', [{ form: 'a', formation: 'ber-' }], 'terms[0].forms[0].formation', 'Array'],
  ['forms', [{ form: 'a', glos: 'b' }], 'terms[0].forms[0].glos', 'nothing'],
  ['example', 'a', 'terms[0].example', 'nothing'],
])('refuses a term whose %s is %j', (field, value, place, expected) => {
  const decoded = decodeGlossary(glossaryFile({ ...term, [field]: value }));
  expect(decoded).toMatchObject({ ok: false, error: { kind: 'wrong-shape', place, expected } });
});

test('refuses two terms with one id', () => {
  const error = { kind: 'duplicate-id', place: 'terms[2].id', id: 'bantuan' };
  const other = { ...term, id: 'bantu' };
  expect(decodeGlossary(glossaryFile(term, other, term))).toEqual({ ok: false, error });
});

test('takes a glossary without terms', () => {
  expect(decodeGlossary(glossaryFile()).ok).toBe(true);
});

const glossaryFile = (...terms: readonly unknown[]) =>
  JSON.stringify({ version: 1, id: 'berita', title: { id: 'Berita', en: 'News' }, terms });
