import { strFromU8, unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chooseWork, type ChosenWork } from '../choose-work';
import { textOf } from '../text-notation';
import { writeExport, type ExportFormat, type ExportOptions } from './export-file';
import { findRemarks } from './find-remarks';

const work = chooseWork(
  textOf([
    { source: ['#Kota & <kita>'], target: ['#The “town” & us'] },
    { source: ['satu', 'dua'], target: ['=1+1'] },
    { source: ['!BACA JUGA'], target: [] },
    { source: ['tiga\u0001'], target: ['baris\natas, "bawah"'] },
    { source: [], target: ['added'] },
  ]),
  { translations: new Map([['t3', 'line\nabove, "below"']]), done: new Set(['b2']) },
  { english: 'all', rows: 'all' },
);
const noOptions: ExportOptions = { layout: 'table', side: 'source' };
const madeAt = new Date('2026-01-02T03:04:05.678Z');

const written = async (format: ExportFormat, options: Partial<ExportOptions> = {}, from = work) => {
  const { content } = await writeExport(format, from, { ...noOptions, ...options }, madeAt);
  return typeof content === 'string' ? content : strFromU8(content, true);
};

describe('what is written', () => {
  test('is CSV that spreadsheets read and do not run', async () => {
    expect(await written('csv')).toBe(
      [
        '\uFEFFIndonesian,English,Bead,Kinds,State',
        'Kota & <kita>,The “town” & us,1-1,heading=heading,suggested',
        '"satu\ndua",\'=1+1,2-1,,done',
        'BACA JUGA,,1-0,aside=,aside',
        'tiga\u0001,"line\nabove, ""below""",1-1,,own',
        ',added,0-1,,suggested',
        '',
      ].join('\r\n'),
    );
  });

  test('is TSV with the same cells', async () => {
    expect(await written('tsv')).toContain('"satu\ndua"\t\'=1+1\t2-1\t\tdone\r\n');
  });

  test('is either side as plain text', async () => {
    expect(await written('plain', { side: 'target' })).toBe(
      'The “town” & us\n\n=1+1\n\nline\nabove, "below"\n\nadded\n',
    );
  });

  test('tells other tools how far each unit is', async () => {
    expect(await written('xliff1')).toMatch(/id="b2"[^>]+approved="yes"[^]+?state="final">=1\+1</);
    expect(await written('xliff1')).toMatch(/id="b4"[^>]+approved="no"[^]+?state="translated"/);
    expect(await written('xliff2')).toMatch(/id="b3" translate="no"/);
    expect(await written('tmx')).toContain('creationdate="20260102T030405Z"');
  });

  test.each([
    ['xliff1', 'kota-kita.xlf'],
    ['plain', 'kota-kita.id.txt'],
    ['docx', 'kota-kita.docx'],
  ] as const)('as %s has the name %s', async (format, name) => {
    expect(await writeExport(format, work, noOptions, madeAt)).toMatchObject({ name });
  });
});

test.each([
  ['tmx', ['one-sided 2', 'characters 1']],
  ['xliff1', ['characters 1']],
  ['csv', ['guarded 1']],
  ['json', ['marks 1']],
  ['plain', ['one-sided 1']],
] as const)('%s cannot hold everything, and that is said: %s', (format, remarks) => {
  expect(
    findRemarks(format, work.units, noOptions).map(({ kind, count }) => `${kind} ${count}`),
  ).toEqual(remarks);
});

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
const schemas = path.resolve(import.meta.dirname, '../../../../shared/formats');

describe.runIf(hasXmllint)('held against xmllint', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sejajar-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Fails with what xmllint says of it. */
  const expectValid = (content: string, ...options: readonly string[]) => {
    const file = path.join(folder, 'file.xml');
    writeFileSync(file, content);
    const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', ...options, file]);
    expect(String(stderr).replace(/.* validates\n$/, '')).toBe('');
  };
  const empty: ChosenWork = { text: textOf([]), units: [] };

  test.each(['xliff1', 'xliff2', 'tmx'] as const)('%s is well-formed', async (format) => {
    expectValid(await written(format));
    expectValid(await written(format, {}, empty));
  });

  test('every part of a Word document is well-formed', async () => {
    const { content } = await writeExport('docx', work, noOptions, madeAt);
    const parts = unzipSync(content as Uint8Array);
    expect(Object.keys(parts)).toContain('word/document.xml');
    for (const part of Object.values(parts)) expectValid(strFromU8(part));
  });

  test.each(['table', 'interlinear'] as const)('a page with a %s is HTML', async (layout) => {
    const page = (await written('html', { layout })).replaceAll(/<meta [^>]*>/g, '');
    expectValid(page.replace('<!doctype html>', ''));
  });

  describe.runIf(existsSync(schemas))('and the schemas', () => {
    test.each([work, empty])('XLIFF 1.2 is valid by its strict schema', async (from) => {
      expectValid(
        await written('xliff1', {}, from),
        '--schema',
        path.join(schemas, 'xliff12strict.xsd'),
      );
    });

    test.each([work, empty])('TMX is valid by its DTD', async (from) => {
      expectValid(await written('tmx', {}, from), '--dtdvalid', path.join(schemas, 'tmx14.dtd'));
    });
  });
});
