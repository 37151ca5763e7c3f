declare const segmentBrand: unique symbol;

/** Names a segment within its text; stays the same when segments move between beads. */
export type SegmentId = string & { readonly [segmentBrand]: true };

/** Throws a RangeError for a text of nothing. */
export function toSegmentId(text: string): SegmentId {
  if (!isSegmentId(text)) throw new RangeError('A segment needs a name');
  return text;
}

const isSegmentId = (text: string): text is SegmentId => text !== '';

/** An aside is not part of the story (a link, a caption) and needs no translation. */
export type SegmentKind = 'paragraph' | 'heading' | 'aside';

/** The smallest piece of one side of a text that takes part in its alignment. */
export type Segment = {
  readonly id: SegmentId;
  readonly kind: SegmentKind;
  readonly text: string;
};
