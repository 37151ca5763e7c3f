import type { Band } from './band';
import { isGap, shapeCount, shapeShares, shapeSource, shapeTarget } from './bead-shapes';

/** Logarithms of the shares of the shapes, after a bead that is no gap and after one. */
export type Priors = { readonly afterPair: Float64Array; readonly afterGap: Float64Array };

/** How much likelier a gap is after a gap. */
const gapAfterGap = 3;
const mostGaps = 0.6;

export function makePriors(shares: Float64Array = shapeShares): Priors {
  const gaps = shares.reduce((sum, share, shape) => sum + (isGap[shape] === 1 ? share : 0), 0);
  const more = Math.max(gaps, Math.min(mostGaps, gaps * gapAfterGap)) / Math.max(gaps, 1e-9);
  const fewer = (1 - gaps * more) / Math.max(1 - gaps, 1e-9);
  return {
    afterPair: shares.map(Math.log),
    afterGap: shares.map((share, shape) => Math.log(share * (isGap[shape] === 1 ? more : fewer))),
  };
}

/** A band with what its beads are worth. */
export type Field = { readonly band: Band; readonly scores: Float32Array; readonly priors: Priors };

/** The best way to each cell. Cells have two states, each with a worth and the bead that leads to it: 0 after a pair, 1 after a gap. */
export type Paths = {
  readonly worth: Float64Array;
  /** Twice the shape, plus the state before it; 255: no way. */
  readonly steps: Uint8Array;
};

const impossible = -1e30;
const noWay = 255;

/** Finds the best way to every cell of the band; gives the share that is done after every few rows. */
export function* findPaths(field: Field): Generator<number, Paths, undefined> {
  const rows = field.band.low.length;
  const cells = field.band.offsets[rows] ?? 0;
  const paths: Paths = {
    worth: new Float64Array(cells * 2).fill(impossible),
    steps: new Uint8Array(cells * 2).fill(noWay),
  };
  paths.worth[0] = 0;
  for (let row = 0; row < rows; row += 1) {
    for (const shape of searchOrder) stepTo(field, paths, shape, row);
    if (row % 128 === 127) yield row / rows;
  }
  return paths;
}

/** The gap that stays in its row comes last, when all other ways into that row are known. */
export const searchOrder: readonly number[] = Array.from(
  { length: shapeCount },
  (_, at) => at,
).toSorted((one, other) => Math.sign(shapeSource[other] ?? 0) - Math.sign(shapeSource[one] ?? 0));

/** The columns of a row that beads of a shape can end in, and how far back their beginnings lie. */
export type Reach = { readonly first: number; readonly last: number; readonly back: number };

/** Where in `row` beads of a shape end that begin inside the band; `back` is what to subtract from the cell for its beginning. */
export function reachOf({ low, high, offsets }: Band, shape: number, row: number): Reach {
  const before = row - (shapeSource[shape] ?? 0);
  if (before < 0) return { first: 0, last: -1, back: 0 };
  const targets = shapeTarget[shape] ?? 0;
  const offset = (offsets[row] ?? 0) - (low[row] ?? 0);
  return {
    first: Math.max(low[row] ?? 0, (low[before] ?? 0) + targets),
    last: Math.min(high[row] ?? 0, (high[before] ?? 0) + targets),
    back: offset - ((offsets[before] ?? 0) - (low[before] ?? 0)) + targets,
  };
}

function stepTo(
  { band, scores, priors }: Field,
  { worth, steps }: Paths,
  shape: number,
  row: number,
) {
  const { first, last, back } = reachOf(band, shape, row);
  const offset = (band.offsets[row] ?? 0) - (band.low[row] ?? 0);
  const pair = priors.afterPair[shape] ?? 0;
  const gap = priors.afterGap[shape] ?? 0;
  const state = isGap[shape] ?? 0;
  for (let cell = offset + first; cell <= offset + last; cell += 1) {
    const before = (cell - back) * 2;
    const afterPair = (worth[before] ?? 0) + pair;
    const afterGap = (worth[before + 1] ?? 0) + gap;
    const sum =
      (afterGap > afterPair ? afterGap : afterPair) + (scores[cell * shapeCount + shape] ?? 0);
    if (sum <= (worth[cell * 2 + state] ?? 0)) continue;
    worth[cell * 2 + state] = sum;
    steps[cell * 2 + state] = shape * 2 + (afterGap > afterPair ? 1 : 0);
  }
}

/** A bead found by the search: where it ends, its shape, and what it is worth without its prior. */
export type Step = {
  readonly shape: number;
  readonly row: number;
  readonly column: number;
  readonly score: number;
};

/** The best path from the beginning to the end, in order. */
export function tracePath({ band, scores }: Field, { worth, steps }: Paths): readonly Step[] {
  const path: Step[] = [];
  let row = band.low.length - 1;
  let column = band.high[row] ?? 0;
  const last = (band.offsets[row + 1] ?? 0) - 1;
  let state = (worth[last * 2 + 1] ?? 0) > (worth[last * 2] ?? 0) ? 1 : 0;
  while (row > 0 || column > 0) {
    const cell = (band.offsets[row] ?? 0) + column - (band.low[row] ?? 0);
    const step = steps[cell * 2 + state] ?? noWay;
    if (step === noWay) throw new RangeError(`No way to ${row}:${column}`);
    const shape = step >> 1;
    path.push({ shape, row, column, score: scores[cell * shapeCount + shape] ?? 0 });
    row -= shapeSource[shape] ?? 0;
    column -= shapeTarget[shape] ?? 0;
    state = step & 1;
  }
  return path.toReversed();
}
