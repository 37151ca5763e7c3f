import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSenses, writeSenses } from './senses-notation';

test.each([
  ['a meaning', 'shoot', [{ gloss: 'shoot' }]],
  ['a meaning a line', 'shoot\nfire at', [{ gloss: 'shoot' }, { gloss: 'fire at' }]],
  ['nothing for empty lines', ' \nshoot\n\n', [{ gloss: 'shoot' }]],
  ['a note after a dash', 'cash – of notes', [{ gloss: 'cash', note: 'of notes' }]],
  ['a dash inside a word as a part of it', 'left–right', [{ gloss: 'left–right' }]],
  ['the register in brackets', '[informal] profit', [{ register: 'informal', gloss: 'profit' }]],
  ['all three', '[a] b – c', [{ register: 'a', gloss: 'b', note: 'c' }]],
  ['no meaning where there is none', '[informal]\n – note', []],
])('reads %s', (_, written, senses) => {
  expect(readSenses(written)).toEqual(senses);
});

test('what was written is read back', () => {
  const words = fc.stringMatching(/^[a-z(),;' ]{0,12}[a-z]$/).map((text) => text.trim());
  const senses = fc.record(
    { gloss: words, note: words, register: words },
    { requiredKeys: ['gloss'] },
  );
  fc.assert(
    fc.property(fc.array(senses), (all) => {
      expect(readSenses(writeSenses(all))).toEqual(all);
    }),
  );
});

test('whatever is written, every meaning that is read says something', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      for (const { gloss } of readSenses(written)) expect(gloss.trim()).not.toBe('');
    }),
  );
});
