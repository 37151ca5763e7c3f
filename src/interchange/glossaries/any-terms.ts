import * as fc from 'fast-check';
import type {
  FrequencyBand,
  ListedForm,
  PartOfSpeech,
  Sense,
  Term,
} from '../../domain/glossary/term';
import { tidy } from './draft-list';

/** Text as it can stand in any format: no white space around it or more than one in a row, and nothing that XML forbids. */
const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 20 })
  .map((raw) =>
    tidy(raw.replaceAll(/[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ' ')),
  )
  .filter((tidied) => tidied !== '');
const marks = fc.constantFrom(
  '=1+1',
  '-kan',
  "'-nya",
  '"kata"',
  'a, b; c',
  'Root: x',
  '\\ + \\',
  '<b>&amp;',
);
const texts = fc.oneof(text, marks);

const sense: fc.Arbitrary<Sense> = fc.record(
  { register: texts, gloss: texts, note: texts },
  { requiredKeys: ['gloss'] },
);

const form: fc.Arbitrary<ListedForm> = fc.record(
  { form: texts, gloss: texts, formation: fc.array(texts, { minLength: 1, maxLength: 3 }) },
  { requiredKeys: ['form'] },
);

const partOfSpeech = fc.constantFrom<PartOfSpeech>('noun', 'verb', 'numeral', 'name', 'particle');

/** Terms with everything that a term can have, each with an id of its own. */
export const anyTerms: fc.Arbitrary<readonly Term[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,6}$/),
      lemma: texts,
      root: texts,
      partOfSpeech,
      senses: fc.array(sense, { minLength: 1, maxLength: 3 }),
      usage: texts,
      band: fc.constantFrom<FrequencyBand>(1, 2, 3),
      isBound: fc.constant(true),
      forms: fc.array(form, { maxLength: 3 }),
    },
    { requiredKeys: ['id', 'lemma', 'root', 'partOfSpeech', 'senses', 'forms'] },
  ),
  { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
);
