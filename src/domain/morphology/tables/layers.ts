import type { Layer } from './affix';

/** What takes voice. */
export const verbal: readonly Layer[] = ['root', 'stem', 'kan', 'i', 'plural'];
/** Nouns. */
export const nominal: readonly Layer[] = ['root', 'noun', 'plural', 'free'];
/** What -kan and -i make verbs of. */
export const stems: readonly Layer[] = ['root', 'stem', 'se', 'noun', 'plural'];
/** Whatever ke-…-an is put around. */
export const derived: readonly Layer[] = [
  'root',
  'stem',
  'ber',
  'ter',
  'se',
  'noun',
  'plural',
  'not',
];
/** What carries clitics and particles. */
export const words: readonly Layer[] = [
  ...derived,
  ...(['kan', 'i', 'active', 'passive', 'number', 'free', 'speech'] as const),
];
