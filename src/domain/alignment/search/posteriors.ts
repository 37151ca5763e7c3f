import { isGap, shapeCount, shapeSource } from './bead-shapes';
import { reachOf, searchOrder, type Field, type Paths, type Step } from './find-path';

/** Pieces of evidence repeat each other; counted in full they would make too sure. */
const temper = 0.6;
const negligible = -30;
const large = 1e100;
/** Rows that a bead reaches back. */
const reach = 3;

/**
 * Sums over all paths, cell by cell and state by state. Every step is measured against the best way to its end, so that none weighs more
 * than 1 and one weighs exactly 1; what still grows is scaled down row by row.
 */
type Lattice = {
  readonly field: Field;
  readonly paths: Paths;
  /** Per cell, shape and state before. */
  readonly weights: Float32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Logarithms of what the sums of a row have been divided by. */
  readonly forwardScales: Float64Array;
  readonly backwardScales: Float64Array;
};

/** How likely each bead of a path is among all paths of the band; gives the share that is done after every few rows. */
export function* findPosteriors(
  field: Field,
  paths: Paths,
  path: readonly Step[],
): Generator<number, Float64Array, undefined> {
  const lattice = makeLattice(field, paths);
  const rows = field.band.low.length;
  for (let row = 0; row < rows; row += 1) {
    for (const shape of searchOrder) sumForward(lattice, shape, row);
    scale(lattice, lattice.forward, lattice.forwardScales, row, row - 1);
    if (row % 128 === 127) yield row / rows / 2;
  }
  for (let row = rows - 1; row >= 0; row -= 1) {
    scale(lattice, lattice.backward, lattice.backwardScales, row, row + 1);
    for (const shape of searchOrder.toReversed()) sumBackward(lattice, shape, row);
    if (row % 128 === 127) yield 1 - row / rows / 2;
  }
  const total = logTotal(lattice);
  return Float64Array.from(path, (step) => posteriorOf(lattice, step, total));
}

function makeLattice(field: Field, paths: Paths): Lattice {
  const rows = field.band.low.length;
  const cells = field.band.offsets[rows] ?? 0;
  const forward = new Float64Array(cells * 2);
  const backward = new Float64Array(cells * 2);
  forward[0] = 1;
  const last = cells * 2 - 2;
  const best = Math.max(paths.worth[last] ?? 0, paths.worth[last + 1] ?? 0);
  for (const state of [last, last + 1]) {
    backward[state] = Math.exp(temper * ((paths.worth[state] ?? 0) - best));
  }
  return {
    field,
    paths,
    weights: new Float32Array(cells * shapeCount * 2),
    forward,
    backward,
    forwardScales: new Float64Array(rows),
    backwardScales: new Float64Array(rows),
  };
}

function sumForward(
  { field, paths: { worth }, weights, forward }: Lattice,
  shape: number,
  row: number,
) {
  const { band, scores, priors } = field;
  const { first, last, back } = reachOf(band, shape, row);
  const offset = (band.offsets[row] ?? 0) - (band.low[row] ?? 0);
  const pair = priors.afterPair[shape] ?? 0;
  const gap = priors.afterGap[shape] ?? 0;
  const state = isGap[shape] ?? 0;
  for (let cell = offset + first; cell <= offset + last; cell += 1) {
    const before = (cell - back) * 2;
    const at = (cell * shapeCount + shape) * 2;
    const rest = (scores[cell * shapeCount + shape] ?? 0) - (worth[cell * 2 + state] ?? 0);
    const afterPair = weightOf((worth[before] ?? 0) + pair + rest);
    const afterGap = weightOf((worth[before + 1] ?? 0) + gap + rest);
    weights[at] = afterPair;
    weights[at + 1] = afterGap;
    forward[cell * 2 + state] =
      (forward[cell * 2 + state] ?? 0) +
      (forward[before] ?? 0) * afterPair +
      (forward[before + 1] ?? 0) * afterGap;
  }
}

/** A difference above 0 is one of rounding. */
const weightOf = (difference: number) =>
  difference < negligible ? 0 : Math.exp(temper * Math.min(0, difference));

/** Divides the sums of the rows in use when those of `row` have grown large. `previous` is the row that was summed before it. */
function scale(
  { field: { band } }: Lattice,
  sums: Float64Array,
  scales: Float64Array,
  row: number,
  previous: number,
) {
  scales[row] = scales[previous] ?? 0;
  const start = (band.offsets[row] ?? 0) * 2;
  const end = (band.offsets[row + 1] ?? 0) * 2;
  let most = 0;
  for (let at = start; at < end; at += 1) most = Math.max(most, sums[at] ?? 0);
  if (most < large) return;
  const first = Math.max(0, row - reach);
  for (let at = (band.offsets[first] ?? 0) * 2; at < end; at += 1) {
    sums[at] = (sums[at] ?? 0) / most;
  }
  for (let at = first; at <= row; at += 1) scales[at] = (scales[at] ?? 0) + Math.log(most);
}

function sumBackward({ field: { band }, weights, backward }: Lattice, shape: number, row: number) {
  const { first, last, back } = reachOf(band, shape, row);
  const offset = (band.offsets[row] ?? 0) - (band.low[row] ?? 0);
  const state = isGap[shape] ?? 0;
  for (let cell = offset + last; cell >= offset + first; cell -= 1) {
    const sum = backward[cell * 2 + state] ?? 0;
    if (sum === 0) continue;
    const before = (cell - back) * 2;
    const at = (cell * shapeCount + shape) * 2;
    backward[before] = (backward[before] ?? 0) + sum * (weights[at] ?? 0);
    backward[before + 1] = (backward[before + 1] ?? 0) + sum * (weights[at + 1] ?? 0);
  }
}

function posteriorOf(lattice: Lattice, { shape, row, column }: Step, total: number): number {
  const { field, forward, backward, weights, forwardScales, backwardScales } = lattice;
  const { band } = field;
  const cell = (band.offsets[row] ?? 0) + column - (band.low[row] ?? 0);
  const before = (cell - reachOf(band, shape, row).back) * 2;
  const at = (cell * shapeCount + shape) * 2;
  const sum =
    (forward[before] ?? 0) * (weights[at] ?? 0) +
    (forward[before + 1] ?? 0) * (weights[at + 1] ?? 0);
  const scales = (forwardScales[row - (shapeSource[shape] ?? 0)] ?? 0) + (backwardScales[row] ?? 0);
  const rest = Math.log(backward[cell * 2 + (isGap[shape] ?? 0)] ?? 0);
  return Math.min(1, Math.exp(Math.log(sum) + rest + scales - total));
}

function logTotal({ forward, backward, forwardScales }: Lattice): number {
  const last = forward.length - 2;
  const sum =
    (forward[last] ?? 0) * (backward[last] ?? 0) +
    (forward[last + 1] ?? 0) * (backward[last + 1] ?? 0);
  return Math.log(sum) + (forwardScales.at(-1) ?? 0);
}
