import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokens';

test.each([
  // words are set in brackets
  ['letters', 'Ibu kota', '[Ibu] [kota]'],
  ['reduplication is one word', 'anak-anak, kota-kota', '[anak-anak], [kota-kota]'],
  ['a hyphen ties digits and affixes', 'ke-2, 1990-an, se-Asia', '[ke-2], [1990-an], [se-Asia]'],
  ['an apostrophe inside, straight or curly', "Jum’at, ma'af", "[Jum’at], [ma'af]"],
  ['hyphens and quotes at the edges stay out', '-nya ‘kota’ - kota-', '-[nya] ‘[kota]’ - [kota]-'],
  ['two hyphens are a dash', 'kota--desa', '[kota]--[desa]'],
  ['figures with points and commas', 'Rp1.500,50 12,5% 18.30', '[Rp1.500,50] [12,5]% [18.30]'],
  ['the point at the end is not the figure’s', 'sejak 2015.', '[sejak] [2015].'],
  ['a point joins no letters', 'a.n. kota.Desa', '[a].[n]. [kota].[Desa]'],
  ['letters beyond Latin, and marks', 'café Київ नमस्ते 𝒜𝒷', '[café] [Київ] [नमस्ते] [𝒜𝒷]'],
  ['a mark that is not composed', 'cafe\u0301', '[cafe\u0301]'],
  ['pictures are no words', '🙂kota🙂', '🙂[kota]🙂'],
  ['halves of characters are no words', '\ud83d kota \ude42', '\ud83d [kota] \ude42'],
  ['nothing', '', ''],
])('words: %s', (_, text, bracketed) => {
  expect(inBrackets(text)).toBe(bracketed);
});

test('a megabyte of anything takes no more than a moment', () => {
  for (const piece of ['a-', 'A. ', '.', '. ', '.“', ', "', '“', ' ', '1.', 'é’', '\ud83d', '𝒜']) {
    const text = `Kami ${piece.repeat(1_000_000 / piece.length)}-a`;
    const start = performance.now();
    tokenize(text);
    expect(performance.now() - start, piece).toBeLessThan(3_000);
  }
});

test('words are in order, apart from each other, and as they stand in the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokenize(text);
      const ends = [0, ...tokens.map(({ span }) => span.end)];
      tokens.forEach(({ span, surface }, index) => {
        expect(span.start).toBeGreaterThanOrEqual(ends[index] ?? 0);
        expect(surface).toBe(text.slice(span.start, span.end));
        expect(surface).toMatch(oneWord);
      });
    }),
    { numRuns: 10_000 },
  );
});

test('nothing between the words belongs to one', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const rest = tokenize(text).reduceRight(
        (left, { span }) => `${left.slice(0, span.start)} ${left.slice(span.end)}`,
        text,
      );
      expect(rest).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
    }),
  );
});

const oneWord = /^[\p{L}\p{M}\p{N}]+(?:(?:[-'’]|(?<=\d)[.,](?=\d))[\p{L}\p{M}\p{N}]+)*$/u;

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', 'É', '1', '.', ',', '-', '’', ' ', '\n', '“', '\u0301', '\ud83d'),
  }),
);

function inBrackets(text: string): string {
  return tokenize(text).reduceRight(
    (left, { span, surface }) => `${left.slice(0, span.start)}[${surface}]${left.slice(span.end)}`,
    text,
  );
}
