import { describe, expect, test } from 'vitest';
import { writeJson } from '../writers/write-json';
import { textOf } from '../text-notation';
import { fileLimitBytes, readBroughtFile } from './read-brought-file';
import { readPasted } from './read-pasted';
import { read, shown } from './reader-notation';

test.each([
  ['a paragraph a line', 'satu\n\ndua\r\n tiga ', 'satu / dua / tiga'],
  ['asides by how they begin', 'satu\nBACA JUGA: Kota', 'satu / !BACA JUGA: Kota'],
])('plain text has %s', async (_, text, segments) => {
  expect(shown(await read('Berita.TXT', text))).toBe(segments);
  expect(shown(readPasted(text))).toBe(segments);
});

test('nothing is nothing', async () => {
  expect(await read('a.txt', ' \n')).toEqual({ kind: 'fault', fault: { kind: 'no-text' } });
  expect(readPasted(' \n').segments).toEqual([]);
});

describe('the own file', () => {
  const text = textOf([{ source: ['satu'], target: ['one'] }]);

  test('is the text it was', async () => {
    const file = writeJson({ text, units: [] });
    expect(await read('a.json', file)).toEqual({ kind: 'text', text });
  });

  test('is refused with the place of its fault', async () => {
    const fault = { kind: 'broken-text', fault: { kind: 'not-json', line: 2, column: 1 } };
    expect(await read('a.json', '{\n]')).toEqual({ kind: 'fault', fault });
  });
});

describe('what cannot be read', () => {
  test.each([
    ['berita.doc', '', { kind: 'unknown-format', extension: 'doc' }],
    ['berita', '', { kind: 'unknown-format', extension: '' }],
    ['a.txt', new Uint8Array(fileLimitBytes + 1), { kind: 'too-large' }],
    ['a.txt', 'satu\ndua\0tiga', { kind: 'not-text', line: 2, column: 4 }],
  ])('%s is said', async (name, content, fault) => {
    expect(await read(name, content)).toMatchObject({ kind: 'fault', fault });
  });

  test('reading can be stopped, before and while', async () => {
    const cancelled = { ok: false, error: { kind: 'cancelled' } };
    const bytes = new TextEncoder().encode(`<p>${'satu '.repeat(20_000)}</p>`.repeat(100));
    const file = { name: 'a.html', bytes };
    expect(await readBroughtFile(file, { signal: AbortSignal.abort() })).toEqual(cancelled);
    const controller = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      controller.abort();
    };
    expect(await readBroughtFile(file, { signal: controller.signal, onProgress })).toEqual(
      cancelled,
    );
    expect(shares).toHaveLength(1);
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[0]).toBeLessThan(1);
  });
});
