import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { decodeText, textSchema } from './text-json';

test('decodes a text and leaves out what belongs to the file', () => {
  const decoded = decodeText(textFile('a=x bc=y !d='));
  expect(decoded).toMatchObject({ ok: true, value: { id: 'berita-kota', level: 'B2' } });
  if (decoded.ok) {
    expect(decoded.value).not.toHaveProperty('version');
    expect(decoded.value).not.toHaveProperty('$schema');
    expect(decoded.value.source.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'a paragraph',
      'b paragraph',
      'c paragraph',
      'd aside',
    ]);
    expect(decoded.value.beads[1]).toEqual({ id: 'bead-2', source: ['b', 'c'], target: ['y'] });
  }
});

test('beads keep who made them and what speaks against them', () => {
  const marks = {
    origin: 'computed',
    confidence: 0.4,
    doubts: [{ code: 'missing-name', side: 'target', names: ['kota'] }, { code: 'rival' }],
  };
  const beads = [{ ...bead('b'), ...marks }];
  const decoded = decodeText(textFile('a=x', 'a', 'x', { beads }));
  expect(decoded).toMatchObject({ ok: true, value: { beads } });
});

test.each([
  // segments are letters, an aside has ! before it; what the sides hold when the beads say otherwise
  ['an empty text', '', '', ''],
  ['beads of any shape', 'a=x bc=y d=zw e= =v', 'abcde', 'xyzwv'],
  ['an aside by itself', 'a=x !b= c=y', 'a!bc', 'xy'],
  ['an aside among others without translation', 'a!b=', 'a!b', ''],
])('takes %s', (_, beads, source, target) => {
  expect(decodeText(textFile(beads, source, target)).ok).toBe(true);
});

test.each([
  ['a segment id used twice on a side', 'a=x b=', 'aba', 'x', 'duplicate-id source[2].id a'],
  ['a segment id used on both sides', 'a=x b=', 'ab', 'xa', 'duplicate-id target[1].id a'],
  ['a segment in two beads', 'a=x ab=y', 'ab', 'xy', 'duplicate-id beads[1].source[0] a'],
  ['a segment twice in a bead', 'a=xyx', 'a', 'xy', 'duplicate-id beads[0].target[2] x'],
  ['a segment that there is not', 'a=x b=y', 'a', 'xy', 'unknown-segment beads[1].source[0] b'],
  ['a segment of the other side', 'a=x y=b', 'ab', 'xy', 'unknown-segment beads[1].source[0] y'],
  ['beads out of order', 'b=x a=y', 'ab', 'xy', 'out-of-order beads[1].source[0] a'],
  [
    'beads out of order on the target side',
    'a=y b=x',
    'ab',
    'xy',
    'out-of-order beads[1].target[0] x',
  ],
  ['a bead out of order', 'ba=x', 'ab', 'x', 'out-of-order beads[0].source[1] a'],
  ['a segment in no bead', 'a=x', 'ab', 'x', 'not-covered b'],
  ['a segment in no bead on the target side', 'a=x', 'a', 'xy', 'not-covered y'],
  ['a bead of nothing', 'a=x =', 'a', 'x', 'wrong-shape beads[1] 0'],
  ['an aside with a translation', 'a=x !b=y', 'a!b', 'xy', 'wrong-shape beads[1].target 1'],
])('refuses %s', (_, beads, source, target, fault) => {
  expect(faultOf(textFile(beads, source, target))).toBe(fault);
});

test.each([
  ['id', 'Berita Kota', 'wrong-shape id "Berita Kota"'],
  ['level', 'D1', 'wrong-shape level "D1"'],
  ['languages', { source: 'en', target: 'id' }, 'wrong-shape languages.source "en"'],
  ['title', { id: 'Kota', en: ' ' }, 'wrong-shape title.en " "'],
  ['provenance', { publisher: 'Kota' }, 'wrong-shape provenance.description nothing'],
  ['source', [{ id: 'a b', kind: 'aside', text: 'a' }], 'wrong-shape source[0].id "a b"'],
  ['source', [{ id: 'a', kind: 'caption', text: 'a' }], 'wrong-shape source[0].kind "caption"'],
  ['target', [{ id: 'x', kind: 'heading', text: '' }], 'wrong-shape target[0].text ""'],
  ['glossaries', 'kota', 'wrong-shape glossaries "kota"'],
  ['beads', [{ id: 'b', source: ['a'] }], 'wrong-shape beads[0].target nothing'],
  ['beads', [{ ...bead('b'), confidence: 2 }], 'wrong-shape beads[0].confidence 2'],
  ['beads', [{ ...bead('b'), origin: 'chance' }], 'wrong-shape beads[0].origin "chance"'],
  ['beads', [bead('b'), bead('b')], 'duplicate-id beads[1].id b'],
  ['notes', 'x', 'wrong-shape notes "notes"'],
  ['version', 2, 'too-new 2'],
])('refuses %s that is %j', (field, value, fault) => {
  expect(faultOf(textFile('a=x', 'a', 'x', { [field]: value }))).toBe(fault);
});

test.each([
  ['2022', true],
  ['2022-06', true],
  ['2022-06-04', true],
  ['2022-13', false],
  ['2022-06-32', false],
  ['22-06', false],
  ['Juni 2022', false],
])('published %s: %j', (published, isTaken) => {
  const provenance = { publisher: 'Kota', published, description: both('berita') };
  expect(decodeText(textFile('a=x', 'a', 'x', { provenance })).ok).toBe(isTaken);
});

test('whatever the file holds, the answer is a text or a fault', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('a', 'x', ['a'], [bead('b')], both('a')));
  const edits = fc.dictionary(fc.constantFrom(...Object.keys(JSON.parse(textFile('a=x')))), value);
  fc.assert(
    fc.property(
      fc.oneof(
        edits.map((edit) => textFile('a=x', 'a', 'x', edit)),
        fc.json(),
      ),
      (raw) => {
        expect(typeof decodeText(raw).ok).toBe('boolean');
      },
    ),
  );
});

test('the quick look at a list lets nothing through that the schema does not', () => {
  const one = <T>(right: T) => fc.oneof({ weight: 9, arbitrary: fc.constant(right) }, strange);
  const strange = fc.constantFrom('', ' ', 'ä', 7, null, ['ä'], [1], {});
  const segment = fc.record({ id: one('a'), kind: one('heading'), text: one('kota') });
  const aBead = fc.record(
    {
      id: one('b'),
      source: one(['a']),
      target: one(['x']),
      origin: one('accepted'),
      confidence: one(0.5),
      doubts: one([{ code: 'rival' }]),
    },
    { requiredKeys: ['id', 'source', 'target'] },
  );
  const item = fc.oneof(segment, aBead, strange);
  const items = fc.array(
    fc.tuple(item, one({})).map(([known, more]) => Object.assign({}, known, more)),
  );
  fc.assert(
    fc.property(fc.constantFrom('source', 'target', 'beads'), items, (list, content) => {
      const raw = textFile('a=x', 'a', 'x', { [list]: content });
      expect(decodeText(raw).ok && !v.is(textSchema, JSON.parse(raw))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

/** A fault without what was expected: `wrong-shape beads[1] 0`, `not-covered b`. */
function faultOf(raw: string): string {
  const decoded = decodeText(raw);
  if (decoded.ok) return 'none';
  const fields = new Map<string, string | number>(Object.entries(decoded.error));
  const names = ['kind', 'place', 'id', 'received', 'version'];
  return names.flatMap((name) => fields.get(name) ?? []).join(' ');
}

function textFile(
  beads: string,
  source = beads.replaceAll(/=\S*|\s/g, ''),
  target = beads.replaceAll(/\S*=|\s/g, ''),
  changes = {},
): string {
  return JSON.stringify({
    $schema: '../schemas/text.schema.json',
    version: 1,
    id: 'berita-kota',
    title: both('kota'),
    languages: { source: 'id', target: 'en' },
    level: 'B2',
    provenance: { publisher: 'Kota', description: both('berita') },
    glossaries: [],
    source: readSegments(source),
    target: readSegments(target),
    beads: beads.split(' ').filter(Boolean).map(readBead),
    ...changes,
  });
}

const readSegments = (notation: string) =>
  Array.from(notation.matchAll(/(!?)(\w)/g), ([, mark, id]) => ({
    id,
    kind: mark ? 'aside' : 'paragraph',
    text: `segment ${id}`,
  }));

function readBead(notation: string, index: number) {
  const [source = '', target = ''] = notation.replaceAll('!', '').split('=');
  return { id: `bead-${index + 1}`, source: Array.from(source), target: Array.from(target) };
}

function bead(id: string) {
  return { id, source: ['a'], target: ['x'] };
}

function both(word: string) {
  return { id: word, en: word };
}
