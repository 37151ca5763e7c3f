import type { Affix } from './affix';
import { verbal } from './layers';

/** Everyday speech. Source: Sneddon, Colloquial Jakartan Indonesian (2006). */
export const everydayAffixes: readonly Affix[] = [
  {
    affix: 'ke-',
    kind: 'prefix',
    prefix: 'ke-',
    suffix: '',
    on: ['root'],
    makes: 'ter',
    meaning: 'accidental-or-completed',
    class: 'verb',
    fits: ['verb'],
    cost: 3,
    register: 'informal',
  },
  {
    affix: 'N-',
    kind: 'prefix',
    prefix: 'N-',
    suffix: '',
    on: verbal,
    makes: 'active',
    meaning: 'active-verb',
    class: 'verb',
    fits: ['verb'],
    cost: 3,
    register: 'informal',
  },
  {
    affix: '-in',
    kind: 'suffix',
    prefix: 'none',
    suffix: 'in',
    on: ['root', 'stem', 'plural'],
    makes: 'i',
    meaning: 'causative',
    class: 'verb',
    fits: ['verb', 'adjective'],
    cost: 2.5,
    register: 'informal',
  },
];
