import { affixFormation, joinedFormation, listedFormation, type Formation } from './formation';
import { reduplications } from './reduplication';
import type { Layer } from './tables/affix';
import { affixes } from './tables/affixes';
import { freePrefixes } from './tables/free-prefixes';
import { fixedWords, infixedWords, rhymingWords } from './tables/listed-formations';
import { placeWords } from './tables/spelling-variants';

const anyWord: readonly Layer[] = ['root', 'noun', 'ber', 'ter', 'se', 'active', 'number'];

const listed: readonly Formation[] = [
  ...Object.entries(infixedWords).map(([affix, pairs]) =>
    listedFormation(
      { affix, kind: 'infix', on: ['root'], makes: 'noun', meaning: 'old-derivation', cost: 0.4 },
      pairs,
    ),
  ),
  listedFormation(
    {
      affix: 'R-rhyme',
      kind: 'reduplication',
      on: ['root'],
      makes: 'noun',
      meaning: 'various',
      cost: 0.4,
    },
    rhymingWords,
  ),
  listedFormation(
    {
      affix: 'fixed',
      kind: 'irregular',
      on: ['root'],
      makes: 'noun',
      meaning: 'fixed-form',
      cost: 0.5,
    },
    fixedWords,
  ),
];

const free = Object.entries(freePrefixes).flatMap(([prefix, meaning]) => {
  const row = {
    affix: `${prefix}-`,
    kind: 'prefix',
    on: anyWord,
    makes: 'free',
    meaning,
    cost: 1.8,
  } as const;
  return [joinedFormation(row, prefix, () => true)];
});

/** *dibawah* for *di bawah*: two words by the standard, one in many texts. */
const places = (['di', 'ke'] as const).map((preposition) =>
  joinedFormation(
    {
      affix: preposition,
      kind: 'compound',
      on: ['root'],
      makes: 'free',
      meaning: preposition === 'di' ? 'at' : 'towards',
      cost: 0.8,
      register: 'nonstandard',
    },
    preposition,
    (base) => placeWords.has(base),
  ),
);

/** *ketidakadilan* is made of *tidak adil*. */
const negation = joinedFormation(
  {
    affix: 'tidak',
    kind: 'compound',
    on: [...anyWord, 'passive', 'i', 'kan'],
    makes: 'not',
    meaning: 'not',
    cost: 0.3,
    trust: 1,
  },
  'tidak',
  () => true,
);

/** Every way to make a word, outermost layers last. */
export const formations: readonly Formation[] = [
  ...affixes.map(affixFormation),
  ...reduplications,
  ...listed,
  ...free,
  ...places,
  negation,
];

const byAffix = new Map<string, readonly Formation[]>();
for (const formation of formations) {
  byAffix.set(formation.affix, [...(byAffix.get(formation.affix) ?? []), formation]);
}

/** The formations written as `affix` in the tables. */
export const formationsOf = (affix: string): readonly Formation[] => byAffix.get(affix) ?? [];
