import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from './find-json-fault';

test.each([
  // the fault stands after the mark ▸
  ['nothing', '▸'],
  ['blanks only', ' \n▸'],
  ['an open object', '{"a": 1▸'],
  ['an open array', '[1, [2]▸'],
  ['an open string', '["kota▸'],
  ['a comma before the end', '{"a": 1, ▸}'],
  ['a comma before the end of an array', '[1, ▸]'],
  ['a missing comma', '{"a": 1 ▸"b": 2}'],
  ['a missing colon', '{"a" ▸1}'],
  ['a missing value', '{"a": ▸}'],
  ['a missing quotation mark', '{▸a: 1}'],
  ['curly quotation marks', '{▸“a”: 1}'],
  ['a line end in a string', '["a▸\nb"]'],
  ['an escape that is none', '["a▸\\x"]'],
  ['a wrong bracket', '{"a": [1▸}]'],
  ['a bracket too many', '[1]▸]'],
  ['a comment', '{ ▸// note\n}'],
  ['a number with a leading zero', '[0▸1]'],
  ['a number that ends in a point', '[1▸.]'],
  ['a word', '[▸kota]'],
  ['a longer word', '[true▸r]'],
])('a fault: %s', (_, marked) => {
  const raw = marked.replace('▸', '');
  expect(findJsonFault(raw)).toBe(marked.indexOf('▸'));
  expect(() => void JSON.parse(raw)).toThrow(SyntaxError);
});

test('there is a fault exactly where JSON.parse refuses', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\n"',
    '"',
    '\\',
    '0',
    '-1.5e3',
    'true',
    'nul',
    ' ',
    '\n',
  ];
  const nearlyJson = fc
    .tuple(fc.json(), fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', ...pieces))
    .map(([json, at, length, piece]) => {
      const start = at % (json.length + 1);
      return json.slice(0, start) + piece + json.slice(start + length);
    });
  fc.assert(
    fc.property(fc.oneof(nearlyJson, fc.string({ unit: fc.constantFrom(...pieces) })), (raw) => {
      expect(findJsonFault(raw) === undefined).toBe(isJson(raw));
    }),
    { numRuns: 20_000 },
  );
});

test('JSON that was cut off is at fault where it ends, or at the piece that was cut', () => {
  const cut = fc.tuple(fc.json(), fc.nat()).map(([json, at]) => json.slice(0, at % json.length));
  fc.assert(
    fc.property(cut, (raw) => {
      expect(raw.length - (findJsonFault(raw) ?? raw.length)).toBeLessThan('\\u12ab'.length);
    }),
  );
});

test('neither depth nor length exhausts the stack', () => {
  expect(findJsonFault('['.repeat(1_000_000))).toBe(1_000_000);
  expect(findJsonFault(`"${'\\n'.repeat(1_000_000)}`)).toBe(2_000_001);
});

function isJson(raw: string): boolean {
  try {
    JSON.parse(raw);
    return true;
  } catch {
    return false;
  }
}
