/** The cells that the search visits: in row `i` (source segments done) the columns `low[i]` to `high[i]` (target segments done). */
export type Band = {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Where a row begins in an array of cells; one more than there are rows. */
  readonly offsets: Int32Array;
};

/** Widens rows until both ends are in, none turns back and each touches the one before it. */
function makeBand(low: Int32Array, high: Int32Array, targets: number): Band {
  const last = low.length - 1;
  low[0] = 0;
  high[last] = targets;
  for (let row = last - 1; row >= 0; row -= 1) {
    low[row] = Math.max(0, Math.min(low[row] ?? 0, low[row + 1] ?? 0));
  }
  for (let row = 1; row <= last; row += 1) {
    high[row] = Math.min(targets, Math.max(high[row] ?? 0, high[row - 1] ?? 0));
    low[row] = Math.min(low[row] ?? 0, high[row - 1] ?? 0);
  }
  const offsets = new Int32Array(last + 2);
  for (let row = 0; row <= last; row += 1) {
    offsets[row + 1] = (offsets[row] ?? 0) + (high[row] ?? 0) - (low[row] ?? 0) + 1;
  }
  return { low, high, offsets };
}

export const fullBand = (sources: number, targets: number): Band =>
  makeBand(new Int32Array(sources + 1), new Int32Array(sources + 1).fill(targets), targets);

/** A point that a band runs through. */
export type Point = { readonly source: number; readonly target: number };

/**
 * The band about the line through points in order, from the beginning to the end; as wide as the detours of `reach` points,
 * plus `margin`, and never wider than `widest` to either side of the line.
 */
export function bandAlong(
  points: readonly Point[],
  {
    sources,
    targets,
    reach,
    margin,
    widest,
  }: {
    readonly sources: number;
    readonly targets: number;
    readonly reach: number;
    readonly margin: number;
    readonly widest: number;
  },
): Band {
  const low = new Int32Array(sources + 1);
  const high = new Int32Array(sources + 1);
  const end = { source: sources, target: targets };
  const at = (index: number): Point =>
    index < 0 ? { source: 0, target: 0 } : (points[index] ?? end);
  let next = 0;
  for (let row = 0; row <= sources; row += 1) {
    while (next < points.length && at(next).source <= row) next += 1;
    const before = at(next - 1);
    const after = at(next);
    const share = (row - before.source) / Math.max(1, after.source - before.source);
    const middle = before.target + share * (after.target - before.target);
    low[row] = Math.max(at(next - 1 - reach).target - margin, middle - widest, 0);
    high[row] = Math.min(at(next + reach).target + margin, middle + widest, targets);
  }
  return makeBand(low, high, targets);
}
