import { expect, test } from 'vitest';
import type { SegmentId } from '../text/segment';
import type { Text } from '../text/text';
import type { BeadId } from './bead';
import { resolveBeads } from './resolve-beads';

/** Letters are segments, capitals asides, source before "=": `a=x bc=y D=`. */
function parse(notation: string): Text {
  const beads = notation.split(' ').map((bead) => bead.split('='));
  return {
    id: 'test',
    title: { id: '', en: '' },
    languages: { source: 'id', target: 'en' },
    level: 'A1',
    provenance: { publisher: '', description: { id: '', en: '' } },
    glossaries: [],
    source: beads.flatMap(([source = '']) => segments(source)),
    target: beads.flatMap(([, target = '']) => segments(target)),
    beads: beads.map(([source = '', target = ''], index) => ({
      id: `b${index}` as BeadId,
      source: segments(source).map(({ id }) => id),
      target: segments(target).map(({ id }) => id),
    })),
  };
}

function segments(letters: string) {
  return [...letters].map((letter) => ({
    id: letter as SegmentId,
    kind: letter === letter.toUpperCase() ? ('aside' as const) : ('paragraph' as const),
    text: letter,
  }));
}

test.each([
  ['one to one', 'a=x b=y', ['a=x', 'b=y']],
  ['several to one, in text order', 'ab=x c=yz', ['ab=x', 'c=yz']],
  ['a bead without a counterpart is no aside', 'a= =x', ['a=', '=x']],
  ['a bead of nothing but asides is one', 'a=x B= Cd=y', ['a=x', 'B= aside', 'Cd=y']],
])('%s', (_, notation, resolved) => {
  const texts = (side: readonly { readonly text: string }[]) =>
    side.map(({ text }) => text).join('');
  expect(
    resolveBeads(parse(notation)).map(
      ({ source, target, isAside }) =>
        `${texts(source)}=${texts(target)}${isAside ? ' aside' : ''}`,
    ),
  ).toEqual(resolved);
});

test('a bead with a segment that the text does not have there is a broken invariant', () => {
  const text = parse('a=x b=y');
  expect(() => resolveBeads({ ...text, target: [] })).toThrow('No segment x at 0 of 0');
  const swapped = { ...text, beads: text.beads.toReversed() };
  expect(() => resolveBeads(swapped)).toThrow('No segment b at 0 of 2');
});

test('what has not changed is the same value, wherever it is now', () => {
  const text = parse('a=x b=y c=z d=');
  const rows = resolveBeads(text);
  const [first, ...others] = text.source;
  const marked = first ? [{ ...first, kind: 'aside' as const }, ...others] : [];
  const after = resolveBeads({ ...text, source: marked }, rows);
  expect(after.map((row, at) => row === rows[at])).toEqual([false, true, true, true]);
  const withoutFirst = {
    source: text.source.slice(1),
    target: text.target.slice(1),
    beads: text.beads.slice(1),
  };
  const moved = resolveBeads(withoutFirst, rows);
  expect(moved.map((row, at) => row === rows[at + 1])).toEqual([true, true, true]);
});
