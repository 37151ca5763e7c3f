import type { Segment } from '../text/segment';
import type { Alignment } from './alignment';
import type { Bead } from './bead';

/** `removed` items from `start` on give way to the inserted ones. */
export type Splice<Item> = {
  readonly start: number;
  readonly removed: number;
  readonly inserted: readonly Item[];
};

/** What an edit changes, and nothing else. */
export type AlignmentPatch = {
  readonly beads?: Splice<Bead>;
  readonly source?: Splice<Segment>;
  readonly target?: Splice<Segment>;
};

export const applyPatch = (alignment: Alignment, patch: AlignmentPatch): Alignment => ({
  ...alignment,
  ...(patch.beads && { beads: applySplice(alignment.beads, patch.beads) }),
  ...(patch.source && { source: applySplice(alignment.source, patch.source) }),
  ...(patch.target && { target: applySplice(alignment.target, patch.target) }),
});

/** The patch that takes back what `patch` does to `before`. */
export const invertPatch = (before: Alignment, patch: AlignmentPatch): AlignmentPatch => ({
  ...(patch.beads && { beads: invertSplice(before.beads, patch.beads) }),
  ...(patch.source && { source: invertSplice(before.source, patch.source) }),
  ...(patch.target && { target: invertSplice(before.target, patch.target) }),
});

function applySplice<Item>(items: readonly Item[], { start, removed, inserted }: Splice<Item>) {
  if (start < 0 || removed < 0 || start + removed > items.length) {
    throw new RangeError(`No ${removed} items from ${start} on among ${items.length}`);
  }
  return [...items.slice(0, start), ...inserted, ...items.slice(start + removed)];
}

const invertSplice = <Item>(
  items: readonly Item[],
  { start, removed, inserted }: Splice<Item>,
) => ({
  start,
  removed: inserted.length,
  inserted: items.slice(start, start + removed),
});
