import type { KeptEdit } from '../../../domain/alignment/alignment-log';
import type { BeadId } from '../../../domain/alignment/bead';
import type { Side } from '../../../domain/alignment/doubt';
import type { ResolvedBead } from '../../../domain/alignment/resolve-beads';
import type { Segment, SegmentId } from '../../../domain/text/segment';

/** Where the user is: a segment of one side of a row, or the empty side; all counted from 0. */
export type Spot = { readonly row: number; readonly side: Side; readonly part: number };

/** What a key, a button or the menu does to the alignment. */
export type AlignAction =
  'push' | 'pull' | 'merge' | 'split' | 'unlink' | 'accept' | 'acceptAbove' | 'join' | 'aside';

export const segmentAt = (rows: readonly ResolvedBead[], { row, side, part }: Spot) =>
  rows[row]?.[side][part];

/** The edit that an action is at this spot; undefined where it can do nothing. */
export function planAction(
  rows: readonly ResolvedBead[],
  spot: Spot,
  action: AlignAction,
  newId: () => BeadId,
): KeptEdit | undefined {
  const { row: at, side } = spot;
  const resolved = rows[at];
  if (!resolved) return undefined;
  switch (action) {
    case 'push':
      return { kind: 'push', at, side, newId: newId() };
    case 'pull':
      return { kind: 'pull', at, side };
    case 'merge':
      return { kind: 'merge', at };
    case 'split':
      return planSplit(resolved, spot, newId);
    case 'unlink':
      return { kind: 'unlink', at, newId: newId() };
    case 'accept':
      return { kind: resolved.bead.origin === 'accepted' ? 'unaccept' : 'accept', at };
    case 'acceptAbove':
      return { kind: 'accept-above', at };
    case 'join':
      return planJoin(resolved, spot);
    case 'aside':
      return planAside(segmentAt(rows, spot), side);
  }
}

const otherSide = (side: Side): Side => (side === 'source' ? 'target' : 'source');

/** Before the segment that the user is in, or in the middle; the other side where it fits best by length. */
function planSplit(resolved: ResolvedBead, spot: Spot, newId: () => BeadId): KeptEdit | undefined {
  const pivot = resolved[spot.side].length > 1 ? spot.side : otherSide(spot.side);
  const segments = resolved[pivot];
  if (segments.length < 2) return undefined;
  const isHere = pivot === spot.side && spot.part > 0;
  const kept = isHere ? spot.part : Math.ceil(segments.length / 2);
  const share = lengthOf(segments.slice(0, kept)) / lengthOf(segments);
  const other = resolved[otherSide(pivot)];
  const counts = { [pivot]: kept, [otherSide(pivot)]: countByShare(other, share) };
  const { source = 0, target = 0 } = counts;
  return { kind: 'split', at: spot.row, source, target, newId: newId() };
}

const lengthOf = (segments: readonly Segment[]) =>
  segments.reduce((sum, { text }) => sum + text.length, 0);

/** How many segments from the start on come closest to a share of the characters. */
function countByShare(segments: readonly Segment[], share: number): number {
  const whole = Math.max(1, lengthOf(segments));
  const distances = Array.from({ length: segments.length + 1 }, (_, count) =>
    Math.abs(lengthOf(segments.slice(0, count)) / whole - share),
  );
  return distances.indexOf(Math.min(...distances));
}

/** With the next segment of the bead; the last one with that before it. */
function planJoin(resolved: ResolvedBead, { side, part }: Spot): KeptEdit | undefined {
  const segments = resolved[side];
  const segment = segments[Math.min(part, segments.length - 2)];
  return segment && { kind: 'join-segments', side, segment: segment.id };
}

const planAside = (segment: Segment | undefined, side: Side): KeptEdit | undefined =>
  segment && {
    kind: 'mark',
    side,
    segment: segment.id,
    as: segment.kind === 'aside' ? 'paragraph' : 'aside',
  };

/** Puts the border of a side between a row and the next so that the row has `count` of their segments; the words stay where they are. */
export function planBorder(
  rows: readonly ResolvedBead[],
  { row, side }: Pick<Spot, 'row' | 'side'>,
  count: number,
): KeptEdit | undefined {
  const [upper, lower] = [rows[row]?.bead, rows[row + 1]?.bead];
  if (!upper || !lower || upper[side].length === count) return undefined;
  const ids: readonly SegmentId[] = [...upper[side], ...lower[side]];
  const origin = 'edited';
  const beads = [
    {
      id: upper.id,
      source: upper.source,
      target: upper.target,
      [side]: ids.slice(0, count),
      origin,
    } as const,
    {
      id: lower.id,
      source: lower.source,
      target: lower.target,
      [side]: ids.slice(count),
      origin,
    } as const,
  ].filter(({ source, target }) => source.length + target.length > 0);
  return { kind: 'realign', start: row, end: row + 2, beads };
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The next place in a direction: down through the segments of a side, across to the other side; the same where there is none. */
export function moveSpot(rows: readonly ResolvedBead[], spot: Spot, direction: Direction): Spot {
  const { row, side, part } = spot;
  if (direction === 'left') return { row, side: 'source', part: side === 'source' ? part : 0 };
  if (direction === 'right') return { row, side: 'target', part: side === 'target' ? part : 0 };
  const next = part + (direction === 'down' ? 1 : -1);
  if (segmentAt(rows, { row, side, part: next })) return { row, side, part: next };
  const nextRow = row + (direction === 'down' ? 1 : -1);
  const resolved = rows[nextRow];
  if (!resolved) return spot;
  const last = Math.max(0, resolved[side].length - 1);
  return { row: nextRow, side, part: direction === 'down' ? 0 : last };
}
