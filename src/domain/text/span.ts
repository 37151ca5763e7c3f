/** A place in a string: half-open, counted in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };
