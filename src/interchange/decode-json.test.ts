import * as v from 'valibot';
import { expect, test } from 'vitest';
import { decodeJson } from './decode-json';

const schema = v.strictObject({
  version: v.literal(1),
  title: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]+$/, 'lower-case letters'))),
  size: v.exactOptional(v.pipe(v.number(), v.integer())),
  rows: v.exactOptional(v.array(v.strictObject({ id: v.string() }))),
});

test.each([
  // place of the fault: line and column
  ['nothing', '', 1, 1],
  ['a text that is no JSON', 'Kota', 1, 1],
  ['a fault in a later line', '{\n  "version": 1,\n}', 3, 1],
  ['a fault after other line ends', '{\r\n  "version": 1,\r  nama: 1}', 3, 3],
  ['a fault after empty lines', '\n\n{ version: 1 }', 3, 3],
  ['a file that was cut off', '{\n  "version": 1', 2, 15],
  ['more bytes after the end', '{"version": 1}}', 1, 15],
])('not JSON: %s', (_, raw, line, column) => {
  expect(decodeJson(raw, schema)).toEqual({ ok: false, error: { kind: 'not-json', line, column } });
});

test.each([
  ['the file as a whole', '"kota"', '', 'Object', '"kota"'],
  ['the file as a whole', 'null', '', 'Object', 'null'],
  ['a field that is missing', '[]', 'version', '"version"', 'nothing'],
  ['a field that is missing', '{}', 'version', '"version"', 'nothing'],
  ['a field of another type', '{"version": "1"}', 'version', '1', '"1"'],
  ['a field that nobody knows', '{"version": 1, "titel": 1}', 'titel', 'nothing', '"titel"'],
  ['a field with an odd name', '{"version": 1, "a b": 1}', '["a b"]', 'nothing', '"a b"'],
  ['a pattern', '{"version": 1, "title": "A"}', 'title', 'lower-case letters', '"A"'],
  ['a number that is not whole', '{"version": 1, "size": 1.5}', 'size', 'integer', '1.5'],
  [
    'an inner place',
    '{"version": 1, "rows": [{"id": "a"}, {"id": 2}]}',
    'rows[1].id',
    'string',
    '2',
  ],
  ['an inner item', '{"version": 1, "rows": [[]]}', 'rows[0].id', '"id"', 'nothing'],
  ['the prototype', '{"version": 1, "__proto__": {"a": 1}}', '__proto__', 'nothing', '"__proto__"'],
  ['a field of every object', '{"version": 1, "toString": 1}', 'toString', 'nothing', '"toString"'],
])('a wrong shape: %s in %s', (_, raw, place, expected, received) => {
  const error = { kind: 'wrong-shape', place, expected, received };
  expect(decodeJson(raw, schema)).toEqual({ ok: false, error });
});

test('what was received is cut when it is long', () => {
  const raw = JSON.stringify({ version: 1, title: 'A'.repeat(1000) });
  expect(decodeJson(raw, schema)).toMatchObject({ error: { received: `"${'A'.repeat(58)}…` } });
});

test.each([2, 1.5, 1e300])('version %d is too new, whatever else the file holds', (version) => {
  const decoded = decodeJson(JSON.stringify({ version, anything: [] }), schema);
  expect(decoded).toEqual({ ok: false, error: { kind: 'too-new', version } });
});

test('a byte order mark before the file does no harm', () => {
  expect(decodeJson('\uFEFF{"version": 1}', schema)).toEqual({ ok: true, value: { version: 1 } });
});

test.each([
  ['objects', '{"version":'.repeat(200_000)],
  ['arrays', '['.repeat(200_000)],
  ['whole arrays', '['.repeat(200_000) + ']'.repeat(200_000)],
  ['arrays in a field', `{"version": 1, "rows": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
])('absurdly nested %s are a fault like others', (_, raw) => {
  expect(decodeJson(raw, schema).ok).toBe(false);
});
