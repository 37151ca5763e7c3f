/** Segments of one side from `start` up to `end`, counted from 0. */
export type SegmentRange = { readonly start: number; readonly end: number };

/** Segments of both sides that belong together. */
export type SegmentPair = { readonly source: SegmentRange; readonly target: SegmentRange };
