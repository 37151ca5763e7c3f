import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFakePlace } from '../fake-place';
import { recordKinds, translations } from '../records';
import { applyRestore } from './apply-restore';
import { makeBackup } from './backup';
import { readBackup } from './read-backup';

const record = (id: string, more = {}) => ({
  kind: 'translation',
  path: ['a', id],
  version: 1,
  revision: 1,
  savedAt: '2026-01-01T00:00:00.000Z',
  value: { text: `text ${id}` },
  ...more,
});

const file = (more = {}) =>
  JSON.stringify({
    format: 'sejajar-backup',
    version: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    checksum: null,
    records: [record('1')],
    ...more,
  });

const whole = await makeBackup(
  ['1', '2', '3'].map((id) => {
    const { version, revision, savedAt, value } = record(id);
    const key = `sejajar:translation:a:${id}`;
    return { key, revision: { version, revision, savedAt, value } };
  }),
  new Date('2026-01-01'),
);

test.each([
  ['an empty file', '', { kind: 'not-json' }],
  ['another file', 'PK\u0003\u0004', { kind: 'not-json', salvage: { records: [], lost: 0 } }],
  ['JSON that is no backup', '{"records":[]}', { kind: 'wrong-shape' }],
  ['a backup without records', file({ records: undefined }), { kind: 'wrong-shape' }],
  ['a backup of nothing', file({ records: [] }), { kind: 'empty' }],
  ['a backup of a newer program', file({ version: 2, more: 1 }), { kind: 'too-new', version: 2 }],
  ['a version that is no number', file({ version: '1' }), { kind: 'wrong-shape' }],
  [
    'a record of the wrong shape',
    file({ records: [record('1'), record('2', { path: 'a' }), record('3', { revision: 1e308 })] }),
    { kind: 'damaged', salvage: { records: [record('1')], lost: 2 } },
  ],
  [
    'a record that was changed',
    whole.replace('text 2', 'test 2'),
    { kind: 'damaged', salvage: { records: [{}, { value: { text: 'test 2' } }, {}], lost: 0 } },
  ],
  [
    'a file that was cut off',
    whole.slice(0, -40),
    { kind: 'not-json', salvage: { records: [record('1'), record('2')], lost: 1 } },
  ],
  ['nesting without end', '['.repeat(100), { kind: 'too-deep', position: 64 }],
])('%s is refused with the reason', async (_, raw, error) => {
  expect(await readBackup(raw)).toMatchObject({ ok: false, error });
});

test.each([
  ['ten million nested brackets', '['.repeat(10_000_000)],
  ['ten million nested objects', '{"a":'.repeat(10_000_000)],
  ['a string of ten million brackets', `"${'['.repeat(10_000_000)}"`],
  ['more than 200 million characters', ' '.repeat(200_000_001)],
])('%s are refused within a second', async (_, raw) => {
  // Processor time: the machine may be busy with other tests.
  const start = process.cpuUsage();
  expect(await readBackup(raw)).toMatchObject({ ok: false });
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
});

test('keys that mean something to JavaScript mean nothing here', async () => {
  const value =
    '{"text":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
  const raw = file({ records: [record('1', { value: 'VALUE' })] })
    .replace('"VALUE"', value)
    .replace('{', '{"__proto__":{"polluted":1},');
  const backup = await readBackup(raw);
  expect(backup.ok && backup.value.records).toHaveLength(1);
  expect('polluted' in {}).toBe(false);
});

/** Ways to harm a file: `at` and `with` choose where and how. */
const harms: Record<string, (raw: string, at: number, by: number) => string> = {
  'is cut off': (raw, at) => raw.slice(0, at % raw.length),
  'lacks its beginning': (raw, at) => raw.slice(at % raw.length),
  'has a bit flipped': (raw, at, by) => {
    const place = at % raw.length;
    const flipped = String.fromCharCode(raw.charCodeAt(place) ^ (1 << (by % 16)));
    return raw.slice(0, place) + flipped + raw.slice(place + 1);
  },
  'has values of the wrong types': (raw, at, by) => {
    const wrong = ['null', '[]', '{}', 'true', '-1', '1e999', '""', '"9999-99-99"'];
    let left = at % 30;
    return raw.replaceAll(/(?<=:)("[^"]*"|\d+)/g, (found) =>
      left-- === 0 ? (wrong[by % wrong.length] ?? '') : found,
    );
  },
  'is nested deeply': (raw, at, by) => {
    const brackets = '['.repeat(by * 20) + ']'.repeat(by * 20);
    return raw.replace(`"text ${1 + (at % 3)}"`, brackets);
  },
  'has prototype keys': (raw, at) => {
    const key = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'][at % 4];
    return raw.replaceAll('{', `{"${key}":{"text":1,"path":2},`);
  },
  'has huge numbers': (raw, at) =>
    raw.replaceAll(
      /(?<="(version|revision)":)\d+/g,
      ['1e308', '9007199254740993', '1e12'][at % 3] ?? '',
    ),
  'has HTML in every string': (raw) =>
    raw.replaceAll(/"(text \d|a|\d)"/g, '"<img src=x onerror=alert(1)><script>$1</script>"'),
};

describe('a thousand damaged or hostile files', () => {
  test('end in a result, and those refused leave the store as it was', async () => {
    const { store } = createFakePlace().openTab();
    await store.write(translations, ['a', '1'], { text: 'mine' });
    const contents = async () => {
      const listed = await store.listRevisions();
      return listed.ok ? makeBackup(listed.value, new Date(0)) : listed.error.kind;
    };
    const refusing = { ...store, putRevisions: () => Promise.resolve(full) };
    const before = await contents();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(harms)),
        fc.nat(2000),
        fc.nat(1000),
        fc.boolean(),
        async (harm, at, by, isTrusted) => {
          const harmed = harm(whole, at, by);
          // Without a checksum everything in it is taken at its word.
          const raw = isTrusted ? harmed.replace(/"checksum":"\w+"/, '"checksum":null') : harmed;
          const read = await readBackup(raw);
          const { records } = read.ok
            ? read.value
            : 'salvage' in read.error
              ? read.error.salvage
              : { records: [] };
          await applyRestore({
            store: refusing,
            records,
            kinds: recordKinds,
            mode: 'replace',
            now: new Date(),
            keepSafetyCopy: () => Promise.resolve({ ok: true, value: undefined }),
          });
          expect(await contents()).toBe(before);
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);
});

const full = { ok: false, error: { kind: 'full', neededBytes: 1 } } as const;
