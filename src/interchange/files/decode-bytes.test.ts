import { expect, test } from 'vitest';
import { BringError } from './bring-error';
import { decodeBeginning, decodeBytes } from './decode-bytes';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string, [high, low]: readonly [number, number]) =>
  [...text].flatMap((one) => {
    const code = [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 0xff] as const;
    return [code[high] ?? 0, code[low] ?? 0];
  });
const bigEndian = [0, 1] as const;
const littleEndian = [1, 0] as const;

test.each([
  ['UTF-8', utf8('“é” 漢'), undefined, '“é” 漢', 'utf-8'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8('é')], undefined, 'é', 'utf-8'],
  ['UTF-16 with a mark', [0xff, 0xfe, ...utf16('né', littleEndian)], undefined, 'né', 'utf-16le'],
  ['the other', [0xfe, 0xff, ...utf16('né', bigEndian)], undefined, 'né', 'utf-16be'],
  ['UTF-16 by its zeros', utf16('kata é “', littleEndian), undefined, 'kata é “', 'utf-16le'],
  ['the other so', utf16('kata é “', bigEndian), undefined, 'kata é “', 'utf-16be'],
  ['Windows-1252', [0x93, 0x61, 0xe9, 0x94], undefined, '“aé”', 'windows-1252'],
  ['what is declared', [0xe4], 'koi8-r', 'Д', 'koi8-r'],
  ['a mark against what is declared', [0xef, 0xbb, 0xbf, 0x61], 'koi8-r', 'a', 'utf-8'],
  ['UTF-8 that says it is UTF-16', utf8('kata'), 'utf-16', 'kata', 'utf-8'],
  ['nothing', [], undefined, '', 'utf-8'],
] as const)('%s is read', (_, bytes, declared, raw, encoding) => {
  expect(decodeBytes(Uint8Array.from(bytes), declared)).toEqual({ raw, encoding });
});

test.each([
  ['UTF-8', utf8('kata é').slice(0, -1)],
  ['UTF-16', [0xff, 0xfe, ...utf16('kata é', littleEndian)].slice(0, -1)],
])('a beginning in %s that ends inside a character is read up to it', (_, bytes) => {
  expect(decodeBeginning(Uint8Array.from(bytes)).raw).toBe('kata ');
});

test.each([
  ['a byte broken', [...utf8('é\né'), 0xc3], undefined, 'unreadable-encoding 2:2 utf-8'],
  ['an unknown name', utf8('é'), 'klingon', 'unreadable-encoding 1:1 klingon'],
  ['a zero', utf8('kata\nkata\0kata, kata'), undefined, 'not-text 2:5 undefined'],
  ['many controls', utf8('\u0001\u0002\u0003\u0004'), undefined, 'not-text 1:1 undefined'],
] as const)('%s is said with its place', (_, bytes, declared, fault) => {
  const read = () => decodeBytes(Uint8Array.from(bytes), declared);
  expect(told(read)).toBe(fault);
});

function told(read: () => unknown): string {
  try {
    return JSON.stringify(read());
  } catch (error) {
    if (!(error instanceof BringError) || !('line' in error.fault)) throw error;
    const { kind, line, column } = error.fault;
    const encoding = kind === 'unreadable-encoding' ? error.fault.encoding : undefined;
    return `${kind} ${line}:${column} ${encoding}`;
  }
}
