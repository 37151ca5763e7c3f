import type { Affix } from './affix';

/** Measures, degrees and numbers. Source: TBBBI, chapters on adjectives and numerals; Sneddon (2010), chapter 1 “Word structure”. */
export const measureAffixes: readonly Affix[] = [
  {
    affix: 'se-',
    kind: 'prefix',
    prefix: 'se-',
    suffix: '',
    on: ['root', 'noun', 'plural', 'ber', 'ter', 'free'],
    makes: 'se',
    meaning: 'one-or-same',
    fits: ['noun', 'adjective', 'numeral', 'adverb'],
    cost: 1.4,
  },
  {
    affix: 'se-…-nya',
    kind: 'confix',
    prefix: 'se-',
    suffix: 'nya',
    on: ['root', 'plural', 'ter', 'stem'],
    makes: 'clitic',
    meaning: 'as-possible',
    class: 'adverb',
    cost: 1.3,
    trust: 1.8,
  },
  {
    affix: 'ke-',
    kind: 'prefix',
    prefix: 'ke-',
    suffix: '',
    on: ['root', 'number', 'se'],
    makes: 'number',
    meaning: 'ordinal-or-group',
    class: 'numeral',
    fits: ['numeral'],
    cost: 1,
  },
];
