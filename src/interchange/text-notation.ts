import fc from 'fast-check';
import type { BeadId } from '../domain/alignment/bead';
import type { Segment, SegmentId, SegmentKind } from '../domain/text/segment';
import type { Text } from '../domain/text/text';

/** What `textOf` makes a bead from: the segments of each side as words, with `!` before an aside and `#` before a heading. */
export type BeadNotation = {
  readonly source: readonly string[];
  readonly target: readonly string[];
};

const both = (words: string) => ({ id: words, en: words });

const kinds: { readonly [mark: string]: SegmentKind } = { '!': 'aside', '#': 'heading' };

/** A text from its beads: segments are called s1, t1 and so on, beads b1. */
export function textOf(beads: readonly BeadNotation[]): Text {
  const source = numbered(beads, 'source');
  const target = numbered(beads, 'target');
  return {
    id: 'berita-kota',
    title: both('Kota & kita'),
    languages: { source: 'id', target: 'en' },
    level: 'B1',
    provenance: { publisher: 'Kota', description: both('berita') },
    glossaries: [],
    source: source.flat(),
    target: target.flat(),
    beads: beads.map((_, at) => ({
      id: `b${at + 1}` as BeadId,
      source: (source[at] ?? []).map(({ id }) => id),
      target: (target[at] ?? []).map(({ id }) => id),
    })),
  };
}

function numbered(beads: readonly BeadNotation[], side: 'source' | 'target'): Segment[][] {
  let number = 0;
  return beads.map((bead) =>
    bead[side].map((words) => {
      number += 1;
      const kind = kinds[words.slice(0, 1)];
      const id = `${side.slice(0, 1)}${number}` as SegmentId;
      return { id, kind: kind ?? 'paragraph', text: kind ? words.slice(1) : words };
    }),
  );
}

/** Segments as files may hold them: markup, quotes, formulas, line breaks within, any script; no blank ends. */
const words = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(...Array.from('ab \n\t"\'<&>]=+-@;,é漢😀')),
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map((text) =>
    text.replaceAll(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''),
  )
  .filter((text) => /^[^\s!#].*[^\s]$|^[^\s!#]$/s.test(text));

const side = (max: number) => fc.array(words, { minLength: 1, maxLength: max });
const headed = words.map((text) => `#${text}`);

const bead: fc.Arbitrary<BeadNotation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ source: side(1), target: side(1) }) },
  { weight: 3, arbitrary: fc.record({ source: side(3), target: side(3) }) },
  fc.record({ source: headed.map((text) => [text]), target: headed.map((text) => [text]) }),
  fc.record({ source: side(2), target: fc.constant([]) }),
  fc.record({ source: fc.constant([]), target: side(2) }),
  words.map((text) => ({ source: [`!${text}`], target: [] })),
);

/** Any text as a file may bring it, with beads of all shapes. */
export const anyText = fc.array(bead, { maxLength: 8 }).map(textOf);
