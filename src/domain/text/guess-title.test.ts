import { expect, test } from 'vitest';
import { guessTitle } from './guess-title';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });

test('a heading is the title, wherever it stands', () => {
  expect(guessTitle([paragraph('Satu.'), { kind: 'heading', text: 'Pasar  pagi' }])).toBe(
    'Pasar pagi',
  );
});

test('without one, the text says by its beginning what it is, and an aside says nothing', () => {
  const aside = { kind: 'aside' as const, text: 'Baca juga: Cabai' };
  expect(guessTitle([aside, paragraph('Pasar dibuka.')])).toBe('Pasar dibuka.');
  expect(guessTitle([paragraph('pasar pagi, '.repeat(20))])).toMatch(/^pasar .*(?:pasar|pagi)…$/);
  expect(guessTitle([paragraph('x'.repeat(200))])).toHaveLength(91);
  expect(guessTitle([])).toBe('');
});
