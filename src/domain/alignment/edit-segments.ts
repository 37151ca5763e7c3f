import type { Segment, SegmentId } from '../text/segment';
import type { Alignment } from './alignment';
import type { AlignmentEdit } from './alignment-edit';
import type { AlignmentPatch } from './alignment-patch';
import type { Bead } from './bead';
import type { Side } from './doubt';

type EditOf<Kind extends AlignmentEdit['kind']> = Extract<AlignmentEdit, { kind: Kind }>;

type Place = { readonly index: number; readonly segment: Segment };

function findSegment(alignment: Alignment, side: Side, id: SegmentId): Place {
  const index = alignment[side].findIndex((segment) => segment.id === id);
  const segment = alignment[side][index];
  if (!segment) throw new RangeError(`No segment ${id} among ${alignment[side].length}`);
  return { index, segment };
}

/** Puts segments in the place of `removed` ones, and their ids into the bead that holds the first. */
function replaceSegments(
  alignment: Alignment,
  side: Side,
  { index, segment }: Place,
  removed: number,
  inserted: readonly Segment[],
): AlignmentPatch {
  const start = alignment.beads.findIndex((bead) => bead[side].includes(segment.id));
  const bead = alignment.beads[start];
  if (!bead) throw new RangeError(`No bead holds segment ${segment.id}`);
  const ids = bead[side].toSpliced(
    bead[side].indexOf(segment.id),
    removed,
    ...inserted.map(({ id }) => id),
  );
  const remade: Bead = { ...bead, [side]: ids };
  return {
    [side]: { start: index, removed, inserted },
    ...(inserted.length !== removed && { beads: { start, removed: 1, inserted: [remade] } }),
  };
}

export function planMark(alignment: Alignment, { side, segment: id, as }: EditOf<'mark'>) {
  const place = findSegment(alignment, side, id);
  if (place.segment.kind === as) return undefined;
  return replaceSegments(alignment, side, place, 1, [{ ...place.segment, kind: as }]);
}

/** White space at the cut goes; a cut through a character or with nothing on one side is none. */
export function planSegmentSplit(
  alignment: Alignment,
  { side, segment: id, offset, newId }: EditOf<'split-segment'>,
) {
  const place = findSegment(alignment, side, id);
  const { text } = place.segment;
  const first = text.slice(0, offset).trimEnd();
  const rest = text.slice(offset).trimStart();
  if (offset < 0 || first === '' || rest === '' || isInsideCharacter(text, offset))
    return undefined;
  return replaceSegments(alignment, side, place, 1, [
    { ...place.segment, text: first },
    { ...place.segment, id: newId, text: rest },
  ]);
}

const isInsideCharacter = (text: string, offset: number) =>
  offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;

export function planJoin(alignment: Alignment, { side, segment: id }: EditOf<'join-segments'>) {
  const place = findSegment(alignment, side, id);
  const next = alignment[side][place.index + 1];
  const bead = alignment.beads.find((each) => each[side].includes(id));
  if (!next || !bead?.[side].includes(next.id)) return undefined;
  const text = joinTexts(place.segment.text, next.text);
  return replaceSegments(alignment, side, place, 2, [{ ...place.segment, text }]);
}

/** Scripts that set no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。！？」』]$/u;

const joinTexts = (first: string, second: string) =>
  unspaced.test(first) || first === '' || second === '' ? first + second : `${first} ${second}`;
