import { expect, test } from 'vitest';
import { readAsNotation } from './glossary-notation';

const file = (...terms: readonly unknown[]) =>
  JSON.stringify({ version: 1, id: 'a', title: { id: 'Kata', en: 'Words' }, terms });
const rumah = {
  id: 'a',
  lemma: 'rumah',
  root: 'rumah',
  partOfSpeech: 'noun',
  senses: [{ gloss: 'house' }],
  forms: [],
};

test.each([
  ['a file of the app', file(rumah), 'rumah <rumah noun> house'],
  [
    'a term that is broken leaves the others',
    file({ ...rumah, id: 'b', root: 1 }, rumah),
    'rumah <rumah noun> house\n! terms[0].root wrong-shape rumah',
  ],
  ['a field that nobody knows', file({ ...rumah, x: 1 }), '! terms[0].x wrong-shape rumah'],
  ['no term', file(3), '! terms[0] wrong-shape'],
  [
    'an id that was there',
    file(rumah, rumah),
    'rumah <rumah noun> house\n! terms[1] duplicate-id a',
  ],
  ['no JSON', '{"version": 1,}', '!! not-json 1 15'],
  ['other JSON', '{"a": 1}', '!! wrong-shape version "version" nothing'],
  ['a later version', '{"version": 2}', '!! too-new 2'],
  ['absurd nesting', `{"version": 1, "id": ${'['.repeat(100_000)}`, /^!! not-json/],
  [
    'a prototype',
    file(JSON.parse('{"__proto__": {"lemma": "x"}}')),
    /^! terms\[0\]\S* wrong-shape/,
  ],
])('%s', async (_, raw, expected) => {
  if (typeof expected === 'string') expect(await readAsNotation(raw)).toBe(expected);
  else expect(await readAsNotation(raw)).toMatch(expected);
});
