import type { NumberWord } from './number-words';

const groups = /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*$/;

/**
 * The value of a figure in either notation: `1.500,50` and `1,500.50` are 1500.5, `1.500` and `1,500` are 1500, `7.55` and `7:55`
 * are 7.55. Of several marks the last one is the decimal mark, unless it stands before a group of three digits.
 */
export function figureValue(figure: string): number {
  if (!/\D/.test(figure)) return Number(figure);
  if (groups.test(figure)) return Number(figure.replaceAll(/\D/g, ''));
  const last = figure.search(/\D\d*$/);
  return Number(`${figure.slice(0, last).replaceAll(/\D/g, '')}.${figure.slice(last + 1)}`);
}

/** A number that is being read word by word. */
export type SpelledNumber = { total: number; sum: number; unit: number; words: number };

export const startNumber = (figure = 0, words = 0): SpelledNumber => ({
  total: 0,
  sum: 0,
  unit: figure,
  words,
});

/** Takes one more word into the number; false when the word starts another number. */
export function addNumberWord(number: SpelledNumber, word: NumberWord): boolean {
  switch (word.kind) {
    case 'unit':
      if (number.unit > 0) return false;
      number.unit = word.value;
      break;
    case 'sum':
      if (number.unit > 0 || number.sum % 100 !== 0) return false;
      number.sum += word.value;
      break;
    case 'teen':
      number.sum += 10 + number.unit;
      number.unit = 0;
      break;
    case 'tens':
      number.sum += Math.max(1, number.unit) * word.value;
      number.unit = 0;
      break;
    case 'scale':
      number.total += Math.max(1, number.sum + number.unit) * word.value;
      number.sum = 0;
      number.unit = 0;
      break;
  }
  number.words += 1;
  return true;
}

export const spelledValue = ({ total, sum, unit }: SpelledNumber): number => total + sum + unit;
