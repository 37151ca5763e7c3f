import { describe, expect, test } from 'vitest';
import type { Brought } from './brought';
import { fileLimitBytes, readBroughtFile } from './read-brought-file';
import { readPasted } from './read-pasted';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Segments with `#` before a heading and `!` before an aside. */
const shown = (brought: Brought) =>
  brought.kind === 'side'
    ? brought.segments.map(({ kind, text }) => `${marks[kind]}${text}`)
    : brought.kind;
const marks = { paragraph: '', heading: '#', aside: '!' };

test.each([
  ['a paragraph a line', 'satu\n\ndua\r\n tiga ', ['satu', 'dua', 'tiga']],
  ['asides by how they begin', 'satu\nBACA JUGA: Kota', ['satu', '!BACA JUGA: Kota']],
  ['nothing', ' \n', []],
])('plain text has %s', async (_, text, segments) => {
  const read = await readBroughtFile({ name: 'Berita.TXT', bytes: bytesOf(text) });
  expect(read.ok && shown(read.value)).toEqual(segments);
  expect(shown(readPasted(text))).toEqual(segments);
});

describe('what cannot be read', () => {
  test.each([
    ['berita.doc', bytesOf(''), { kind: 'unknown-format', extension: 'doc' }],
    ['berita', bytesOf(''), { kind: 'unknown-format', extension: '' }],
    ['a.txt', new Uint8Array(fileLimitBytes + 1), { kind: 'too-large' }],
    ['a.txt', bytesOf('satu\ndua\0tiga'), { kind: 'not-text', line: 2, column: 4 }],
  ])('%s is said', async (name, bytes, error) => {
    expect(await readBroughtFile({ name, bytes })).toMatchObject({ ok: false, error });
  });

  test('reading can be stopped', async () => {
    const signal = AbortSignal.abort();
    expect(await readBroughtFile({ name: 'a.txt', bytes: bytesOf('a') }, { signal })).toEqual({
      ok: false,
      error: { kind: 'cancelled' },
    });
  });
});
