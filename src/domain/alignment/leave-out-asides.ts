import type { Segment } from '../text/segment';
import type { ComputedBead } from './align-segments';
import type { SegmentPair, SegmentRange } from './evidence/segment-range';

type Side = readonly Pick<Segment, 'kind' | 'text'>[];

/** What is to be aligned of a side: all but its asides, which stand alone. */
export const storyOf = (side: Side): readonly string[] =>
  side.filter(isStory).map(({ text }) => text);

const isStory = ({ kind }: Side[number]) => kind !== 'aside';

/**
 * Beads for two whole sides from those of their stories. An aside of the source gets a bead of its own, and divides one that has text on
 * both sides of it; an aside of the target does so between beads.
 */
export function putAsidesBack(
  beads: readonly ComputedBead[],
  source: Side,
  target: Side,
): readonly ComputedBead[] {
  const sides = { source: placesOf(source), target: placesOf(target) };
  const whole: ComputedBead[] = [];
  let from = { source: 0, target: 0 };
  for (const bead of beads) {
    const pair = {
      source: rangeIn(sides.source, bead.source, from.source),
      target: rangeIn(sides.target, bead.target, from.target),
    };
    whole.push(...asidesBetween(from, { source: pair.source.start, target: pair.target.start }));
    whole.push(...divideComputed({ ...bead, ...pair }, source, target));
    from = { source: pair.source.end, target: pair.target.end };
  }
  whole.push(...asidesBetween(from, { source: source.length, target: target.length }));
  return whole;
}

const placesOf = (side: Side) => side.flatMap((segment, at) => (isStory(segment) ? [at] : []));

/** A range of the story as one of the whole side; one without segments lies at `from`. */
function rangeIn(places: readonly number[], { start, end }: SegmentRange, from: number) {
  const first = places[start];
  const last = places[end - 1];
  if (end === start || first === undefined || last === undefined) return { start: from, end: from };
  return { start: first, end: last + 1 };
}

type Place = { readonly source: number; readonly target: number };

function asidesBetween(from: Place, to: Place): ComputedBead[] {
  return [
    ...count(from.source, to.source).map((at) => alone(one(at), none(from.target))),
    ...count(from.target, to.target).map((at) => alone(none(to.source), one(at))),
  ];
}

const alone = (source: SegmentRange, target: SegmentRange): ComputedBead => ({
  source,
  target,
  confidence: 1,
  doubts: [],
});

const count = (start: number, end: number) =>
  Array.from({ length: end - start }, (_, at) => start + at);
const one = (at: number): SegmentRange => ({ start: at, end: at + 1 });
const none = (at: number): SegmentRange => ({ start: at, end: at });

function divideComputed(bead: ComputedBead, source: Side, target: Side): readonly ComputedBead[] {
  const pieces = divide(bead, source, target);
  if (pieces.length === 1) return [bead];
  const doubts = [
    ...bead.doubts.filter(({ code }) => code !== 'rival'),
    { code: 'rival' as const },
  ];
  return pieces.map(({ isAside, ...pair }) =>
    isAside ? alone(pair.source, pair.target) : { ...bead, ...pair, doubts },
  );
}

type Piece = SegmentPair & { readonly isAside: boolean };

/**
 * Cuts a bead at the asides of its source, and its target where its length asks for it, so that no aside has English; one without English
 * stays whole.
 */
export function divide(pair: SegmentPair, source: Side, target: Side): readonly Piece[] {
  const runs = runsOf(pair.source, source);
  const hasTarget = pair.target.end > pair.target.start;
  if (!hasTarget || !runs.some(({ isAside }) => isAside)) return [{ ...pair, isAside: false }];
  const whole = lengthOf(source, pair.source);
  const lastStory = runs.findLastIndex(({ isAside }) => !isAside);
  let start = pair.target.start;
  const pieces = runs.map(({ isAside, ...range }, at): Piece => {
    const share = lengthOf(source, { start: pair.source.start, end: range.end }) / whole;
    const cut = at === lastStory ? pair.target.end : cutAt(target, pair.target, share);
    const piece = { source: range, target: { start, end: isAside ? start : Math.max(start, cut) } };
    start = piece.target.end;
    return { ...piece, isAside };
  });
  const rest = { source: none(pair.source.end), target: { start, end: pair.target.end } };
  return lastStory < 0 ? [...pieces, { ...rest, isAside: false }] : pieces;
}

type Run = SegmentRange & { readonly isAside: boolean };

/** Stretches of story, and each aside by itself. */
function runsOf({ start, end }: SegmentRange, side: Side): readonly Run[] {
  const runs: Run[] = [];
  for (let at = start; at < end; at += 1) {
    const isAside = side[at]?.kind === 'aside';
    const last = runs.at(-1);
    if (last && !isAside && !last.isAside) runs[runs.length - 1] = { ...last, end: at + 1 };
    else runs.push({ ...one(at), isAside });
  }
  return runs;
}

const lengthOf = (side: Side, { start, end }: SegmentRange) =>
  side
    .slice(start, end)
    .reduce((sum, { kind, text }) => sum + (kind === 'aside' ? 0 : text.length), 0);

/** Where so much of a range, by length, comes nearest to being over. */
function cutAt(side: Side, range: SegmentRange, share: number): number {
  const whole = lengthOf(side, range);
  const miss = (end: number) =>
    Math.abs(lengthOf(side, { start: range.start, end }) - share * whole);
  return count(range.start, range.end + 1).reduce((best, end) =>
    miss(end) < miss(best) ? end : best,
  );
}
