import { expect, test } from 'vitest';
import type { Segment, SegmentId } from '../text/segment';
import { listAccepted, makeBeads, type Alignment } from './alignment';
import type { AlignmentEdit } from './alignment-edit';
import { emptyHistory, makeEdit } from './alignment-history';
import type { BeadId, BeadOrigin } from './bead';
import { editAlignment } from './edit-alignment';

const origins: Readonly<Record<string, BeadOrigin>> = {
  '?': 'computed',
  '~': 'edited',
  '!': 'accepted',
};

/** Letters are segments, capitals asides, source before "="; `!` accepted, `~` edited, `?` computed: `a=x! bc=y~ D=`. */
function parse(notation: string): Alignment {
  const beads = notation.split(' ').map((bead, index) => {
    const origin = origins[bead.at(-1) ?? ''];
    const [source = '', target = ''] = bead.replace(/[!~?]$/, '').split('=');
    return {
      id: `b${index}` as BeadId,
      source: [...source] as SegmentId[],
      target: [...target] as SegmentId[],
      ...(origin && { origin }),
      ...(origin === 'computed' && { confidence: 0.9, doubts: [] }),
    };
  });
  return {
    source: beads.flatMap(({ source }) => source.map(asSegment)),
    target: beads.flatMap(({ target }) => target.map(asSegment)),
    beads,
  };
}

const asSegment = (id: SegmentId): Segment => ({
  id,
  kind: /\p{Lu}/u.test(id) ? 'aside' : 'paragraph',
  text: `${id}${id} ${id}.`,
});

const notation = ({ beads }: Alignment) =>
  beads
    .map(({ source, target, origin }) => {
      const mark = Object.entries(origins).find(([, value]) => value === origin)?.[0] ?? '';
      return `${source.join('')}=${target.join('')}${mark}`;
    })
    .join(' ');

const newBead = 'n' as BeadId;
const id = (letter: string) => letter as SegmentId;

test.each<[string, string, AlignmentEdit, string]>([
  [
    'pushing the border',
    'ab=x c=z',
    { kind: 'push', at: 0, side: 'source', newId: newBead },
    'a=x~ bc=z~',
  ],
  [
    'pushing the other side',
    'a=xy b=z',
    { kind: 'push', at: 0, side: 'target', newId: newBead },
    'a=x~ b=yz~',
  ],
  [
    'pushing the only segment',
    'a=x b=y',
    { kind: 'push', at: 0, side: 'target', newId: newBead },
    'a=~ b=xy~',
  ],
  [
    'pushing all that a bead has',
    'a= b=y',
    { kind: 'push', at: 0, side: 'source', newId: newBead },
    'ab=y~',
  ],
  [
    'pushing out of the last bead',
    'a=xy',
    { kind: 'push', at: 0, side: 'target', newId: newBead },
    'a=x~ =y~',
  ],
  ['pulling the border', 'a=x bc=z', { kind: 'pull', at: 0, side: 'source' }, 'ab=x~ c=z~'],
  [
    'pulling what a bead further on has',
    'a=x b= c=yz',
    { kind: 'pull', at: 0, side: 'target' },
    'a=xy~ b= c=z~',
  ],
  ['pulling all that a bead has', 'a= =x b=y', { kind: 'pull', at: 0, side: 'target' }, 'a=x~ b=y'],
  ['merging joins both sides in text order', 'a=x b=y c=z', { kind: 'merge', at: 1 }, 'a=x bc=yz~'],
  ['merging adopts an untranslated segment', 'a=x b= c=z', { kind: 'merge', at: 0 }, 'ab=x~ c=z'],
  [
    'splitting',
    'ab=xy c=z',
    { kind: 'split', at: 0, source: 1, target: 1, newId: newBead },
    'a=x~ b=y~ c=z',
  ],
  ['unlinking', 'ab=x c=z', { kind: 'unlink', at: 0, newId: newBead }, 'ab=~ =x~ c=z'],
  ['accepting', 'a=x? b=y?', { kind: 'accept', at: 1 }, 'a=x? b=y!'],
  ['accepting all above', 'a=x? b=y? c=z?', { kind: 'accept-above', at: 1 }, 'a=x! b=y! c=z?'],
  ['taking consent back', 'a=x? b=y!', { kind: 'unaccept', at: 1 }, 'a=x? b=y~'],
  [
    'an accepted bead that is edited is so no more',
    'ab=x! c=z!',
    { kind: 'merge', at: 0 },
    'abc=xz~',
  ],
])('%s', (_, before, edit, after) => {
  expect(notation(editAlignment(parse(before), edit))).toBe(after);
});

test.each<[string, string, AlignmentEdit]>([
  ['pushing nothing', 'a= b=y', { kind: 'push', at: 0, side: 'target', newId: newBead }],
  [
    'pushing the very last segment',
    'a=x =y',
    { kind: 'push', at: 1, side: 'target', newId: newBead },
  ],
  ['pulling where nothing is left', 'a=x b=', { kind: 'pull', at: 0, side: 'target' }],
  ['merging the last bead', 'a=x b=y', { kind: 'merge', at: 1 }],
  ['splitting off nothing', 'ab=x', { kind: 'split', at: 0, source: 2, target: 1, newId: newBead }],
  ['unlinking what is single', 'a=', { kind: 'unlink', at: 0, newId: newBead }],
  ['accepting twice', 'a=x!', { kind: 'accept', at: 0 }],
  ['taking back a consent that was not given', 'a=x?', { kind: 'unaccept', at: 0 }],
  [
    'marking an aside as one',
    'A=',
    { kind: 'mark', side: 'source', segment: id('A'), as: 'aside' },
  ],
  ['joining across beads', 'a=x b=y', { kind: 'join-segments', side: 'source', segment: id('a') }],
  [
    'cutting off nothing',
    'a=x',
    { kind: 'split-segment', side: 'source', segment: id('a'), offset: 5, newId: id('n') },
  ],
])('%s changes nothing', (_, before, edit) => {
  const alignment = parse(before);
  expect(editAlignment(alignment, edit)).toBe(alignment);
  const edited = { alignment, history: emptyHistory };
  expect(makeEdit(edited, edit)).toBe(edited);
});

test('a segment is split and joined again', () => {
  const before = parse('a=x b=y');
  const cut = {
    kind: 'split-segment',
    side: 'target',
    segment: id('y'),
    offset: 3,
    newId: id('n'),
  } as const;
  const split = editAlignment(before, cut);
  expect(notation(split)).toBe('a=x b=yn');
  expect(split.target.map(({ text }) => text)).toEqual(['xx x.', 'yy', 'y.']);
  const joined = editAlignment(split, { kind: 'join-segments', side: 'target', segment: id('y') });
  expect(joined).toEqual(before);
});

test('a character is never cut in two', () => {
  const before = parse('a=x');
  const source = before.source.map((segment) => ({ ...segment, text: 'a🙂b' }));
  const cut = {
    kind: 'split-segment',
    side: 'source',
    segment: id('a'),
    offset: 2,
    newId: id('n'),
  } as const;
  expect(editAlignment({ ...before, source }, cut).source).toBe(source);
});

test('marking changes the kind of a segment alone', () => {
  const edit = { kind: 'mark', side: 'source', segment: id('a'), as: 'aside' } as const;
  expect(editAlignment(parse('a=x'), edit).source[0]?.kind).toBe('aside');
});

test('what is not there is a broken invariant', () => {
  const alignment = parse('a=x');
  expect(() => editAlignment(alignment, { kind: 'merge', at: 3 })).toThrow(
    'No bead at 3 (alignment has 1)',
  );
  expect(() =>
    editAlignment(alignment, { kind: 'mark', side: 'source', segment: id('q'), as: 'aside' }),
  ).toThrow('No segment q among 1');
  expect(() => editAlignment(alignment, { kind: 'realign', start: 0, end: 1, beads: [] })).toThrow(
    'Beads 0 to 1 hold another source',
  );
});

test('accepted beads stay when the rest is aligned anew', () => {
  const alignment = parse('a=x? b=y! cd=z?');
  const fixed = listAccepted(alignment);
  expect(fixed).toEqual([{ source: { start: 1, end: 2 }, target: { start: 1, end: 2 } }]);
  let made = 0;
  const computed = [
    { source: { start: 0, end: 1 }, target: { start: 0, end: 1 }, confidence: 0.5, doubts: [] },
    { source: { start: 1, end: 2 }, target: { start: 1, end: 2 }, confidence: 1, doubts: [] },
    { source: { start: 2, end: 4 }, target: { start: 2, end: 3 }, confidence: 0.7, doubts: [] },
  ];
  const beads = makeBeads(alignment, computed, () => `n${(made += 1)}` as BeadId);
  expect(beads.map(({ id: name, confidence }) => [name, confidence])).toEqual([
    ['n1', 0.5],
    ['b1', undefined],
    ['n2', 0.7],
  ]);
  const realigned = editAlignment(alignment, { kind: 'realign', start: 0, end: 3, beads });
  expect(notation(realigned)).toBe('a=x? b=y! cd=z?');
});
