/**
 * What is wrong with a file that somebody brought or wrote by hand; the first fault that was met.
 * `place` is the path to it inside the file (`beads[3].source[0]`), empty for the file as a whole.
 */
export type FileFault =
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }
  | { readonly kind: 'too-new'; readonly version: number }
  | {
      readonly kind: 'wrong-shape';
      readonly place: string;
      readonly expected: string;
      readonly received: string;
    }
  | {
      /** In a table; `line` counts from 1, and `column` is the name of the column. */
      readonly kind: 'wrong-cell';
      readonly line: number;
      readonly column: string;
      readonly expected: string;
      readonly received: string;
    }
  | { readonly kind: 'duplicate-id'; readonly place: string; readonly id: string }
  | { readonly kind: 'unknown-segment'; readonly place: string; readonly id: string }
  | { readonly kind: 'out-of-order'; readonly place: string; readonly id: string }
  | { readonly kind: 'not-covered'; readonly id: string };
