import type { Segment, SegmentId, SegmentKind } from '../text/segment';
import type { AlignmentPatch } from './alignment-patch';
import type { Bead, BeadId } from './bead';
import type { Side } from './doubt';

/** A change to an alignment. `at` counts beads from 0; the ids of what it makes come with it. */
export type AlignmentEdit =
  /** The last segment of a side goes on to the next bead; after the last one, to a new one. */
  | { readonly kind: 'push'; readonly at: number; readonly side: Side; readonly newId: BeadId }
  /** The next segment of a side comes back from the bead that has it. */
  | { readonly kind: 'pull'; readonly at: number; readonly side: Side }
  /** A bead and the next become one. */
  | { readonly kind: 'merge'; readonly at: number }
  /** So many segments of each side stay; the others make a new bead. */
  | {
      readonly kind: 'split';
      readonly at: number;
      readonly source: number;
      readonly target: number;
      readonly newId: BeadId;
    }
  /** The target segments make a bead of their own. */
  | { readonly kind: 'unlink'; readonly at: number; readonly newId: BeadId }
  /** An aside needs no translation. */
  | {
      readonly kind: 'mark';
      readonly side: Side;
      readonly segment: SegmentId;
      readonly as: SegmentKind;
    }
  /** The text from `offset` on becomes a segment of its own in the same bead. */
  | {
      readonly kind: 'split-segment';
      readonly side: Side;
      readonly segment: SegmentId;
      readonly offset: number;
      readonly newId: SegmentId;
    }
  /** A segment and the next of its bead become one. */
  | { readonly kind: 'join-segments'; readonly side: Side; readonly segment: SegmentId }
  | { readonly kind: 'accept'; readonly at: number }
  | { readonly kind: 'unaccept'; readonly at: number }
  /** Accepts a bead and all before it. */
  | { readonly kind: 'accept-above'; readonly at: number }
  /** Beads from `start` up to `end` give way to others over the same segments. */
  | {
      readonly kind: 'realign';
      readonly start: number;
      readonly end: number;
      readonly beads: readonly Bead[];
    }
  /** Another target side takes the place of the one that is there, with the beads that tie it. */
  | { readonly kind: 'bring'; readonly target: readonly Segment[]; readonly beads: readonly Bead[] }
  /** The inverse of any edit. */
  | { readonly kind: 'restore'; readonly patch: AlignmentPatch };
