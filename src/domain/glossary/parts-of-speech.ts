import type { PartOfSpeech } from './term';

/** In the order in which they are offered. */
export const partsOfSpeech = [
  'noun',
  'verb',
  'adjective',
  'adverb',
  'pronoun',
  'numeral',
  'determiner',
  'preposition',
  'conjunction',
  'particle',
  'name',
] as const satisfies readonly PartOfSpeech[];
