import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzip } from './unzip';

const archive = new Uint8Array(
  zipSync({
    'a.json': strToU8('[]'),
    'b.txt': strToU8('x'),
    'zeros.json': new Uint8Array(3_000_000),
  }),
);
const isJson = (name: string) => name.endsWith('.json');

test('only the files that are wanted are unpacked', () => {
  const unpacked = unzip(archive, isJson, () => undefined);
  expect(unpacked.ok && [...unpacked.value.keys()]).toEqual(['a.json', 'zeros.json']);
});

test('an archive that unpacks to more than is allowed is refused, also where its headers lie about it', () => {
  const liar = archive.slice();
  // The size that the local header of the last file tells, 22 bytes into it.
  const header = liar.findLastIndex(
    (byte, at) => byte === 0x50 && liar[at + 2] === 3 && liar[at + 3] === 4,
  );
  liar.fill(0, header + 22, header + 26);
  for (const one of [archive, liar]) {
    const refused = unzip(one, isJson, () => undefined, 1_000_000);
    expect(refused).toEqual({ ok: false, error: { kind: 'too-large', megabytes: 1 } });
  }
});
