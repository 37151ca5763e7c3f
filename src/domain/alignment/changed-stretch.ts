import type { Alignment } from './alignment';
import type { Bead } from './bead';
import type { Side } from './doubt';

/** What lies between the beads that two alignments have in common at the start and at the end; a long text changes in few places. */
export function changedStretch(
  before: Alignment,
  after: Alignment,
): { readonly before: Alignment; readonly after: Alignment } {
  const length = Math.min(before.beads.length, after.beads.length);
  let start = 0;
  while (start < length && before.beads[start] === after.beads[start]) start += 1;
  let end = 0;
  while (end < length - start && before.beads.at(-1 - end) === after.beads.at(-1 - end)) end += 1;
  return { before: stretchOf(before, start, end), after: stretchOf(after, start, end) };
}

/** Leaves out so many beads at the start and at the end. */
function stretchOf({ source, target, beads }: Alignment, start: number, end: number): Alignment {
  const first = beads.slice(0, start);
  const last = beads.slice(beads.length - end);
  const within = <Item>(segments: readonly Item[], side: Side) =>
    segments.slice(countOf(first, side), segments.length - countOf(last, side));
  return {
    source: within(source, 'source'),
    target: within(target, 'target'),
    beads: beads.slice(start, beads.length - end),
  };
}

const countOf = (beads: readonly Bead[], side: Side) =>
  beads.reduce((sum, bead) => sum + bead[side].length, 0);
