import type { SegmentId } from '../text/segment';

declare const beadBrand: unique symbol;

/** Names a bead within its text. */
export type BeadId = string & { readonly [beadBrand]: true };

/**
 * Source segments and the target segments that translate them.
 * Both sides keep text order. One side may be empty: that text has no counterpart.
 */
export type Bead = {
  readonly id: BeadId;
  readonly source: readonly SegmentId[];
  readonly target: readonly SegmentId[];
};
