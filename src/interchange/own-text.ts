import type { BeadId } from '../domain/alignment/bead';
import { pairInOrder } from '../domain/alignment/pair-in-order';
import { isAside } from '../domain/text/is-aside';
import type { Segment, SegmentId } from '../domain/text/segment';
import { splitParagraphs } from '../domain/text/split-paragraphs';
import type { Level, Text } from '../domain/text/text';

/** What the user gave of a text; `target` may be empty, and so may the English title. */
export type PastedText = {
  readonly title: string;
  readonly titleEnglish: string;
  readonly level: Level;
  readonly source: string;
  readonly target: string;
};

/** Makes a text of pasted paragraphs, paired in order; each gets an id of its own, which never changes. */
export function makeOwnText(
  pasted: PastedText,
  { id, glossaries }: Pick<Text, 'id' | 'glossaries'>,
): Text {
  const source = splitParagraphs(pasted.source).map((text, index) =>
    toSegment(`s${index + 1}`, text, isAside(text)),
  );
  const target = splitParagraphs(pasted.target).map((text, index) =>
    toSegment(`t${index + 1}`, text, false),
  );
  const needsTarget = source.map(({ kind }) => kind !== 'aside');
  const beads = pairInOrder(needsTarget, target.length).map((pair, index) => ({
    id: `b${index + 1}` as BeadId,
    source: idAt(source, pair.source),
    target: idAt(target, pair.target),
  }));
  const title = pasted.title.trim();
  return {
    id,
    title: { id: title, en: pasted.titleEnglish.trim() || title },
    languages: { source: 'id', target: 'en' },
    level: pasted.level,
    provenance: { publisher: '', description: { id: '', en: '' } },
    glossaries,
    source,
    target,
    beads,
  };
}

const toSegment = (id: string, text: string, aside: boolean): Segment => ({
  id: id as SegmentId,
  kind: aside ? 'aside' : 'paragraph',
  text,
});

const idAt = (segments: readonly Segment[], index: number | undefined) =>
  index === undefined ? [] : segments.slice(index, index + 1).map(({ id }) => id);
