import { describe, expect, test } from 'vitest';
import type { Brought } from './brought';
import { pairColumns } from './pair-columns';
import { read, shown } from './reader-notation';

const tmx = (units: string, version = '1.4') =>
  `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="${version}"><header srclang="en-US"/><body>\n${units}\n</body></tmx>`;
const tuv = (language: string, text: string) =>
  `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`;

/** Each as `line.unit reason languages`. */
const skippedIn = (brought: Awaited<ReturnType<typeof read>>) =>
  brought.kind === 'pairs'
    ? brought.skipped.map(({ place, ...why }) => {
        const languages = why.reason === 'other-languages' ? ` ${why.languages.join('+')}` : '';
        return `${place.line}.${place.unit} ${why.reason}${languages}`;
      })
    : brought;

describe('TMX', () => {
  test.each([
    ['both languages', tuv('id', 'satu') + tuv('en', 'one'), 'satu = one'],
    ['either order and any region', tuv('EN-us', 'one') + tuv('in_ID', 'satu'), 'satu = one'],
    [
      'a language beside them',
      tuv('fr', 'un') + tuv('id', 'satu') + tuv('en', 'one'),
      'satu = one',
    ],
    ['one side', tuv('en', 'one'), ' = one'],
    [
      'codes',
      tuv(
        'id',
        'a <bpt i="1">&lt;b></bpt>b<ept i="1">&lt;/b></ept><hi>c</hi><ph><sub>x</sub></ph>',
      ),
      'a bc = ',
    ],
    ['CDATA', tuv('id', '<![CDATA[a & b]]>'), 'a & b = '],
    ['an aside alone', tuv('id', 'Baca juga: Kota'), '!Baca juga: Kota = '],
    ['no aside beside a translation', tuv('id', 'Iklan') + tuv('en', 'Ad'), 'Iklan = Ad'],
  ])('has %s', async (_, segments, unit) => {
    expect(shown(await read('a.tmx', tmx(`<tu>${segments}</tu>`)))).toBe(unit);
  });

  test('says which units it skips, and why', async () => {
    const units = `<tu>${tuv('id', 'satu')}</tu>\n<tu>${tuv('fr', 'un')}${tuv('de', 'eins')}</tu>\n\n<tu>${tuv('id', ' ')}</tu>`;
    const brought = await read('a.tmx', tmx(units));
    expect(shown(brought)).toBe('satu = ');
    expect(skippedIn(brought)).toEqual(['5.2 other-languages fr+de', '7.3 empty']);
  });

  test('notes and ids come along', async () => {
    const unit = `<tu tuid="u1"><note>satu</note><note>dua</note>${tuv('id', 'a')}</tu>`;
    expect(await read('a.tmx', tmx(unit))).toMatchObject({
      units: [{ id: 'u1', note: 'satu\ndua' }],
    });
  });

  test.each([
    ['<a/>', { kind: 'wrong-root', expected: 'tmx', received: 'a' }],
    [tmx('', '2.0'), { kind: 'unknown-version', format: 'TMX', version: '2.0' }],
    [tmx('<tu>'), { kind: 'broken-xml', line: 5 }],
    ['<tmx version="1.4">&x;</tmx>', { kind: 'broken-xml', line: 1 }],
    ['', { kind: 'broken-xml' }],
  ])('%j is refused', async (file, fault) => {
    expect(await read('a.tmx', file)).toMatchObject({ fault });
  });
});

const xliff1 = (units: string, languages = 'source-language="id" target-language="en-GB"') =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file ${languages}><body>\n${units}</body></file></xliff>`;
const xliff2 = (units: string, version = '2.1', languages = 'srcLang="id-ID" trgLang="en"') =>
  `<xliff version="${version}" ${languages}><file id="f">\n${units}</file></xliff>`;

describe('XLIFF 1.2', () => {
  test.each([
    ['pairs', '<trans-unit><source>satu</source><target>one</target></trans-unit>', 'satu = one'],
    ['groups', '<group><trans-unit><source>satu</source></trans-unit></group>', 'satu = '],
    [
      'white space that has no meaning',
      '<trans-unit><source>\n satu\n dua </source></trans-unit>',
      'satu dua = ',
    ],
    [
      'white space that has',
      '<trans-unit xml:space="preserve"><source>satu\ndua</source></trans-unit>',
      'satu\ndua = ',
    ],
    [
      'codes and marks',
      '<trans-unit><source><g id="1">a</g><x id="2"/><bpt id="3">&lt;b></bpt><mrk mtype="seg">b</mrk></source></trans-unit>',
      'ab = ',
    ],
    [
      'no other suggestions',
      '<trans-unit><source>a</source><seg-source><mrk>b</mrk></seg-source><alt-trans><source>c</source><target>d</target></alt-trans></trans-unit>',
      'a = ',
    ],
  ])('has %s', async (_, units, shownUnits) => {
    expect(shown(await read('a.xlf', xliff1(units)))).toBe(shownUnits);
  });

  test.each([
    ['', '', 'one', 'own'],
    ['approved="yes"', '', 'one', 'done'],
    ['', 'state="signed-off"', 'one', 'done'],
    ['', 'state="needs-translation"', 'one', 'suggested'],
    ['', 'state="needs-translation"', '', 'empty'],
    ['translate="no"', '', '', 'aside'],
  ])('%s %s is the state of %j', async (unit, target, text, state) => {
    const file = xliff1(
      `<trans-unit ${unit}><source>satu</source><target ${target}>${text}</target><note>x</note></trans-unit>`,
    );
    expect(await read('a.xlf', file)).toMatchObject({ units: [{ state, note: 'x' }] });
  });
});

describe('XLIFF 2', () => {
  test.each(['2.0', '2.1', '2.2'])('%s has a unit for each segment', async (version) => {
    const unit =
      '<unit id="u"><notes><note>x</note></notes><originalData><data id="d">b</data></originalData><segment state="final"><source>satu<pc id="1"> a</pc><ph id="2"/></source><target>one</target></segment><ignorable><source> </source></ignorable><segment><source>dua<cp hex="0041"/></source></segment></unit>';
    const brought = await read('a.xliff', xliff2(unit, version));
    expect(shown(brought)).toBe('satu a = one; duaA = ');
    expect(brought).toMatchObject({
      units: [
        { id: 'u-1', state: 'done', note: 'x' },
        { id: 'u-2', state: 'empty' },
      ],
    });
  });

  test('has no sources of matches', async () => {
    const unit =
      '<unit id="u"><mtc:matches xmlns:mtc="m"><mtc:match><source>b</source></mtc:match></mtc:matches><segment><source>a</source></segment></unit>';
    expect(shown(await read('a.xlf', xliff2(unit)))).toBe('a = ');
  });
});

describe('the languages of XLIFF', () => {
  const unit = '<trans-unit id="u">\n<source>a</source><target>b</target></trans-unit>';
  test.each([
    ['source-language="in" target-language="eng"', 'a = b', []],
    ['source-language="en-US" target-language="id-ID"', 'b = a', []],
    ['source-language="fr" target-language="en"', '', ['2.1 other-languages fr+en']],
    ['source-language="id" target-language="fr"', '', ['2.1 other-languages id+fr']],
    ['source-language="id"', '', ['2.1 other-languages id+']],
  ])('%s', async (languages, units, skipped) => {
    const brought = await read('a.xlf', xliff1(unit, languages));
    expect(shown(brought)).toBe(units);
    expect(skippedIn(brought)).toEqual(skipped);
  });

  test.each([
    ['<xliff version="3.0"/>', { kind: 'unknown-version', version: '3.0' }],
    ['<xliff/>', { kind: 'unknown-version', version: '' }],
    ['<html/>', { kind: 'wrong-root', received: 'html' }],
  ])('%s is refused', async (file, fault) => {
    expect(await read('a.xlf', file)).toMatchObject({ fault });
  });
});

describe('a table', () => {
  const yang = 'yang dan untuk tidak';
  const the = 'the and of with';
  test.each([
    ['a.csv', 'a,b\nc,d', ',', 'a | b; c | d', [1, 2]],
    ['a.csv', '"a, ""b""",c\r\n"d\ne",f\r\n', ',', 'a, "b" | c; d\ne | f', [1, 2]],
    ['a.csv', 'a;b,c\nd;e', ';', 'a | b,c; d | e', [1, 2]],
    ['a.csv', 'a\tb\nc\td', '\t', 'a | b; c | d', [1, 2]],
    ['a.csv', '"a\nb",c\nd,e', ',', 'a\nb | c; d | e', [1, 3]],
    ['a.tsv', '"a" katanya\tb', '\t', '"a" katanya | b', [1]],
    ['a.tsv', '"a\tb\nc\td', '\t', '"a | b; c | d', [1, 2]],
    ['a.tab', 'a,b\tc', '\t', 'a,b | c', [1]],
    ['a.csv', 'a,b\n\nc,', ',', 'a | b; ; c | ', [1, 2, 3]],
  ] as const)('%s with %j is cut at %j', async (name, file, delimiter, cells, lines) => {
    const table = await read(name, file);
    expect(shown(table)).toBe(cells);
    expect(table).toMatchObject({ kind: 'table', delimiter, lines });
  });

  test.each([
    ['No,English,Bahasa Indonesia\n1,one,satu', { source: 2, target: 1, hasHeader: true }],
    ['No,ID,Terjemahan,Catatan\n1,satu,one,x', { source: 1, target: 2, hasHeader: true }],
    ['id,source,target\n1,a,b', { source: 1, target: 2, hasHeader: true }],
    ['source,target\na,b', { source: 0, target: 1, hasHeader: true }],
    [`1,${the},${yang}`, { source: 2, target: 1, hasHeader: false }],
    [`${the},1`, { source: 1, target: 0, hasHeader: false }],
    ['a,b', { source: 0, target: 1, hasHeader: false }],
  ])('%j has its columns guessed', async (file, guess) => {
    expect(await read('a.csv', file)).toMatchObject({ guess });
  });

  test('gives pairs of the columns that are chosen', () => {
    const rows = [['h'], ['1', 'one', 'satu'], ['2'], ['3', ' ', ''], ['4', 'four', "'=1"]];
    const lines = [1, 2, 3, 4, 7];
    const pairs: Brought = pairColumns({ rows, lines }, { source: 2, target: 1, hasHeader: true });
    expect(shown(pairs)).toBe("satu = one; '=1 = four");
    expect(skippedIn(pairs)).toEqual(['3.2 no-cells', '4.3 empty']);
  });
});
