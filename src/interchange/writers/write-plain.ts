import type { ChosenWork } from '../choose-work';

/** One side alone, a blank line between paragraphs. */
export const writePlain = ({ text }: ChosenWork, side: 'source' | 'target'): string =>
  text[side].map((segment) => `${segment.text}\n`).join('\n');
