import type { SegmentId } from '../text/segment';
import type { Doubt } from './doubt';

declare const beadBrand: unique symbol;

/** Names a bead within its text. */
export type BeadId = string & { readonly [beadBrand]: true };

/** Throws a RangeError for a text of nothing. */
export function toBeadId(text: string): BeadId {
  if (!isBeadId(text)) throw new RangeError('A bead needs a name');
  return text;
}

const isBeadId = (text: string): text is BeadId => text !== '';

/** Who made a bead as it is: the aligner, the user by an edit, or either of them with the user's consent. */
export type BeadOrigin = 'computed' | 'edited' | 'accepted';

/**
 * Source segments and the target segments that translate them.
 * Both sides keep text order. One side may be empty: that text has no counterpart.
 */
export type Bead = {
  readonly id: BeadId;
  readonly source: readonly SegmentId[];
  readonly target: readonly SegmentId[];
  /** Not given for beads that came with their text. */
  readonly origin?: BeadOrigin;
  /** How likely a computed bead is right, from 0 to 1. */
  readonly confidence?: number;
  /** What speaks against a computed bead. */
  readonly doubts?: readonly Doubt[];
};
