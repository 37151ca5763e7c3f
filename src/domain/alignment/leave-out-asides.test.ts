import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComputedBead } from './align-segments';
import { putAsidesBack, storyOf } from './leave-out-asides';

/** Letters are segments, capitals asides. */
const side = (letters: string) =>
  Array.from(letters, (text) => ({
    kind: text === text.toLowerCase() ? ('paragraph' as const) : ('aside' as const),
    text,
  }));

/** Beads by how many segments of the story each side has: `1-1 2-1`. */
function parse(shapes: string): ComputedBead[] {
  const from = { source: 0, target: 0 };
  return shapes.split(' ').map((shape) => {
    const [source = 0, target = 0] = shape.split('-').map(Number);
    const pair = {
      source: { start: from.source, end: (from.source += source) },
      target: { start: from.target, end: (from.target += target) },
    };
    return { ...pair, confidence: 0.9, doubts: [] };
  });
}

const say = (beads: readonly ComputedBead[], source: string, target: string) =>
  beads
    .map((bead) => {
      const left = source.slice(bead.source.start, bead.source.end);
      const right = target.slice(bead.target.start, bead.target.end);
      return `${left}=${right}${bead.doubts.length > 0 ? '?' : ''}`;
    })
    .join(' ');

test.each([
  ['asides of the source stand alone', 'aBc', 'xy', '1-1 1-1', 'a=x B= c=y'],
  ['so do those of the target', 'ab', 'xYz', '1-1 1-1', 'a=x =Y b=z'],
  ['both ends may be asides', 'AbC', 'XyZ', '1-1', 'A= =X b=y C= =Z'],
  ['an aside within a bead divides it', 'aBc', 'xy', '2-2', 'a=x? B= c=y?'],
  ['one segment cannot be divided', 'aBc', 'x', '2-1', 'a=? B= c=x?'],
  ['an aside of the target stays within its bead', 'a', 'xYz', '1-2', 'a=xYz'],
  ['where one side has nothing', 'aBc', 'x', '1-0 1-1', 'a= B= c=x'],
])('%s', (_, source, target, shapes, expected) => {
  const whole = putAsidesBack(parse(shapes), side(source), side(target));
  expect(say(whole, source, target)).toBe(expected);
});

test('both sides come whole and in order, and no aside of the source has English', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'A', 'b'), maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, fc.array(fc.nat(3)), (source, target, draws) => {
      const stories = {
        source: storyOf(side(source)).length,
        target: storyOf(side(target)).length,
      };
      const whole = putAsidesBack(drawBeads(stories, draws), side(source), side(target));
      expect(whole.map((bead) => source.slice(bead.source.start, bead.source.end)).join('')).toBe(
        source,
      );
      expect(whole.map((bead) => target.slice(bead.target.start, bead.target.end)).join('')).toBe(
        target,
      );
      for (const bead of whole) {
        const hasAside = source.slice(bead.source.start, bead.source.end).includes('A');
        expect(hasAside && bead.target.end > bead.target.start).toBe(false);
      }
    }),
  );
});

function drawBeads(left: { source: number; target: number }, draws: readonly number[]) {
  const shapes: string[] = [];
  let { source, target } = left;
  for (const [at, draw] of [...draws, 99].entries()) {
    const taken = { source: Math.min(source, draw), target: Math.min(target, (draw + at) % 4) };
    if (draw === 99) Object.assign(taken, { source, target });
    if (taken.source + taken.target === 0) continue;
    shapes.push(`${taken.source}-${taken.target}`);
    source -= taken.source;
    target -= taken.target;
  }
  return shapes.length > 0 ? parse(shapes.join(' ')) : [];
}
