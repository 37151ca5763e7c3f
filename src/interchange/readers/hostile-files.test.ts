import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { chooseWork } from '../choose-work';
import { textOf } from '../text-notation';
import { writeExport, type ExportFormat } from '../writers/export-file';
import { readBroughtFile } from './read-brought-file';
import { read } from './reader-notation';

const work = chooseWork(
  textOf([
    { source: ['#Kota & <kita>'], target: ['#The “town”'] },
    { source: ['satu', 'dua'], target: ['=1+1'] },
    { source: ['!BACA JUGA'], target: [] },
  ]),
  { translations: new Map(), done: new Set(['b2']) },
  { english: 'all', rows: 'all' },
);

const page =
  '<!doctype html><html lang=id><meta charset="utf-8"><title>Kota</title><nav>Menu</nav><h1>Kota &amp; kita</h1><p>satu<br>dua<ul><li>a</ul><pre>x\ny</pre>';

const book = {
  'META-INF/container.xml': '<c><rootfile full-path="b.opf"/></c>',
  'b.opf':
    '<p><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></p>',
  'a.xhtml': page,
};

const zipped = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const exported = async (format: ExportFormat) => {
  const options = { layout: 'table', side: 'source' } as const;
  const { name, content } = await writeExport(format, work, options, new Date(0));
  return { name, bytes: typeof content === 'string' ? strToU8(content) : content };
};

const formats = [
  'tmx',
  'xliff1',
  'xliff2',
  'csv',
  'tsv',
  'docx',
  'html',
  'plain',
  'json',
] as const satisfies readonly ExportFormat[];

const files = [
  ...(await Promise.all(formats.map(exported))),
  { name: 'a.epub', bytes: zipped(book) },
  { name: 'a.htm', bytes: strToU8(page) },
  {
    name: 'a.md',
    bytes: strToU8('---\na: b\n---\n# K *a*\n\n- [a](b)\n> `c`\n```\nd\n```\n|a|b|\n'),
  },
  { name: 'a.srt', bytes: strToU8('1\n00:00:01,000 --> 00:00:02,000\n<i>- a\nb.</i>\n\n') },
  { name: 'a.vtt', bytes: strToU8('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ani>a\n\n') },
];

/** Bytes put in the place of others: chance, what formats are made of, or pieces of the file itself. */
const anyChange = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(20),
  piece: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom(
        '<',
        '</',
        '<![CDATA[',
        '<!DOCTYPE a [<!ENTITY b "c">]>',
        '&#0;',
        '&b;',
        '"',
        "'",
        '\n',
        '\0',
        '{',
        '[',
        '>',
        '\uFEFF',
        'PK\u0001\u0002',
        '```',
        '*',
        '|',
        '-->',
      )
      .map((text) => strToU8(text)),
  ),
  copyFrom: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});

type Change = typeof anyChange extends fc.Arbitrary<infer Value> ? Value : never;

function mutate(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.reduce<Uint8Array>((whole, { at, length, piece, copyFrom }) => {
    const start = Math.floor(at * whole.length);
    const copyStart = Math.floor((copyFrom ?? 0) * whole.length);
    const put = copyFrom === null ? piece : whole.slice(copyStart, copyStart + length * 4);
    return Uint8Array.from([...whole.slice(0, start), ...put, ...whole.slice(start + length)]);
  }, bytes);
}

describe('a thousand broken files of each format', () => {
  test.each(files)('are read or refused: $name', async ({ name, bytes }) => {
    expect(await readBroughtFile({ name, bytes })).toMatchObject({ ok: true });
    const changes = fc.array(anyChange, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, async (some) => {
        const result = await readBroughtFile({ name, bytes: mutate(bytes, some) });
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });

  test.each(files)('and whatever bytes have the name $name', async ({ name }) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(typeof (await readBroughtFile({ name, bytes })).ok).toBe('boolean');
      }),
    );
  });
});

const megabytes = (count: number) => count * 1024 * 1024;
const many = (text: string, count: number) => text.repeat(count);
const documentOf = (body: string | Uint8Array) =>
  zipSync({ 'word/document.xml': typeof body === 'string' ? strToU8(body) : body });

/** Says that it unpacks to a little, and unpacks to much. */
function withLie(packed: Uint8Array, statedBytes: number): Uint8Array {
  const lie = packed.slice();
  const view = new DataView(lie.buffer);
  const directory = view.getUint32(lie.length - 6, true);
  view.setUint32(directory + 24, statedBytes, true);
  return lie;
}

describe('files that are made to do harm', () => {
  const laughs =
    '<!DOCTYPE tmx [\n<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><tmx version="1.4">&b;</tmx>';
  const outside =
    '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx version="1.4">&a;</tmx>';

  test.each([
    ['a bomb', 'a.docx', documentOf(new Uint8Array(megabytes(80))), 'unpacks-too-large'],
    ['a small bomb', 'a.docx', documentOf(new Uint8Array(megabytes(10))), 'unpacks-too-large'],
    [
      'a bomb that lies about its size',
      'a.docx',
      withLie(documentOf(new Uint8Array(megabytes(80))), 1000),
      'unpacks-too-large',
    ],
    ['a deep document', 'a.docx', documentOf(many('<w:p>', 100_000)), 'too-deep'],
    ['a billion laughs', 'a.tmx', laughs, 'entity-declared'],
    ['an entity from outside', 'a.tmx', outside, 'entity-declared'],
    ['a deep memory', 'a.tmx', `<tmx version="1.4">${many('<a>', 100_000)}`, 'too-deep'],
    [
      'a tag of nothing but attributes',
      'a.tmx',
      `<tmx version="1.4" ${Array.from({ length: 5000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
      'too-many-segments',
    ],
    ['a deep page', 'a.html', many('<b>', 100_000), 'too-deep'],
    ['an endless page', 'a.html', many('<p>a', 300_000), 'too-many-segments'],
    ['nothing but line breaks', 'a.txt', many('\n', megabytes(10)), 'too-many-segments'],
    ['endless paragraphs', 'a.md', many('a\n\n', 300_000), 'too-many-segments'],
    ['endless rows', 'a.csv', many('a,b\n', 300_000), 'too-many-segments'],
    ['deep JSON', 'a.json', many('[', megabytes(1)), 'broken-text'],
    ['JSON of nothing', 'a.json', `[${many('{},', megabytes(3))}{}]`, 'too-many-segments'],
    ['an endless line', 'a.txt', many('a', megabytes(6)), 'too-long'],
    ['an endless quotation', 'a.csv', `a,"${many('b', megabytes(6))}`, 'too-long'],
    ['an endless attribute', 'a.html', `<a b="${many('c', megabytes(11))}">`, 'too-long'],
    ['an endless comment', 'a.tmx', `<!--${many('c', megabytes(11))}`, 'too-long'],
    ['endless tags', 'a.tmx', `<tmx version="1.4">${many('<a/>', 6_100_000)}`, 'too-many-segments'],
    [
      'endless line breaks in a tag',
      'a.html',
      `<a b="${many('\n', megabytes(5))}">`,
      'too-many-segments',
    ],
    [
      'a unit of endless segments',
      'a.xlf',
      `<xliff version="2.0" srcLang="id" trgLang="en"><file><unit>${many('<segment/>', 210_000)}`,
      'too-many-segments',
    ],
  ] as const)('%s', async (...[, name, content, kind]) => {
    expect(await read(name, content)).toMatchObject({ kind: 'fault', fault: { kind } });
  });

  test('what goes on and on is refused with the place where it begins', async () => {
    const line = `a\nb\n${many('c', megabytes(6))}`;
    expect(await read('a.md', line)).toMatchObject({ fault: { line: 3, column: 1 } });
    const tag = `<p>a</p>\n <p b="${many('c', megabytes(11))}`;
    expect(await read('a.html', tag)).toMatchObject({ fault: { line: 2, column: 2 } });
  });

  test('an entity is refused with its place', async () => {
    expect(await read('a.tmx', laughs)).toMatchObject({ fault: { line: 2, column: 1 } });
  });

  // Each of these takes hours when a pattern is tried at every place anew.
  test.each([
    ['emphasis that never ends', 'a.md', many('*a', 45_000)],
    ['a gap in a heading', 'a.md', `# a${many(' ', 90_000)}b`],
    ['a gap in a line', 'a.md', `a${many(' ', 90_000)}b`],
    ['links that never end', 'a.md', many('[a](', 20_000)],
    ['a line of stars', 'a.md', many('*', megabytes(2))],
    ['a line of hyphens', 'a.md', `${many('-', megabytes(1))}a`],
    ['quotations in quotations', 'a.md', many('> ', megabytes(1))],
    ['tags that never end', 'a.srt', `00:01,0 --> 00:02,0\n${many('<a', 500_000)}`],
    ['one number', 'a.srt', many('1', megabytes(1))],
    ['lines of a space', 'a.srt', many('\n ', 400_000)],
    ['quotation marks that never end', 'a.csv', many(',"', 500_000)],
    ['empty cells', 'a.csv', many('"",', 500_000)],
    ['nothing but quotation marks', 'a.csv', many('"', megabytes(1))],
    ['nothing but brackets', 'a.html', many('<', megabytes(1))],
    ['comments that never end', 'a.html', many('<!--', megabytes(1))],
    ['line breaks', 'a.html', many('<br>', 200_000)],
    ['ends of nothing', 'a.html', many('</x>', 200_000)],
  ] as const)('%s take time in proportion to their length', async (...[, name, content]) => {
    const start = process.cpuUsage().user;
    await read(name, content);
    expect(process.cpuUsage().user - start).toBeLessThan(2_000_000);
  });
});
