import { expect, test } from 'vitest';
import { compileGlossary } from '../domain/glossary/compile-glossary';
import { findTerms } from '../domain/glossary/find-terms';
import { readGlossary } from '../domain/glossary/glossary-notation';
import { withChoice, type ReadingChoices } from './reading-choices';

const glossary = compileGlossary([readGlossary('beri: berikan | ikan: berikan | kan: berikan')]);
const place = { textId: 't', segmentId: 's1' };

test.each([
  // what was chosen, as path = term; then the readings of the word at the start of the segment
  ['nothing', '', 'beri ikan kan'],
  ['another reading for the form', 'berikan = ikan', 'ikan kan beri'],
  ['the last reading', 'berikan = kan', 'kan beri ikan'],
  ['another for this place', 'berikan = ikan, berikan t s1 0 = kan', 'kan beri ikan'],
  ['another for a place elsewhere', 'berikan = ikan, berikan t s2 0 = kan', 'ikan kan beri'],
  ['a term that is gone', 'berikan = desa', 'beri ikan kan'],
])(
  'when %s was chosen, it comes first and the others follow in a circle',
  (_, chosen, readings) => {
    const choices: ReadingChoices = new Map(
      chosen
        .split(', ')
        .filter(Boolean)
        .map((one) => one.split(' = '))
        .map(([path = '', termId = '']) => [
          path.replaceAll(' ', '\n'),
          { glossaryId: 'test', termId },
        ]),
    );
    const [match] = findTerms('Berikan', glossary);
    const shown = match && withChoice(match, place, choices);
    expect(shown?.readings.map(({ term }) => term.lemma).join(' ')).toBe(readings);
  },
);
