import type { Layout } from '../evidence/layout';
import type { Side } from '../evidence/side';
import type { Band } from './band';
import { isGap, shapeCount, shapeSource, shapeTarget } from './bead-shapes';
import { weighLengths, type LengthModel } from './length-model';
import type { MatchEvidence } from './match-evidence';

export type Scorer = {
  readonly source: Side;
  readonly target: Side;
  readonly band: Band;
  readonly evidence: MatchEvidence;
  readonly lengths: LengthModel;
  readonly layout: { readonly source: Layout; readonly target: Layout };
};

/** Outside the band no words are known; a bead that reaches there must be worth it without them. */
const outsideBand = -5;
const wordWeight = 0.6;

/** A bead of several segments is not looked at when its last ones speak that much against each other. */
const strangers = -3;
const rejected = -60;

/**
 * What each bead that ends at a cell is worth, without its prior: a logarithm against two texts that have nothing to do with each other.
 * By cell and shape, of which `shapeCount` stand together.
 */
export function* scoreCells(scorer: Scorer): Generator<number, Float32Array, undefined> {
  const { band } = scorer;
  const rows = band.low.length;
  const scores = new Float32Array((band.offsets[rows] ?? 0) * shapeCount);
  for (let row = 0; row < rows; row += 1) {
    for (let shape = 0; shape < shapeCount; shape += 1) {
      if (isGap[shape] === 1) scoreGaps(scorer, scores, shape, row);
      else if (row >= (shapeSource[shape] ?? 0)) scorePairs(scorer, scores, shape, row);
    }
    if (row % 128 === 127) yield row / rows;
  }
  return scores;
}

function scoreGaps({ band, layout }: Scorer, scores: Float32Array, shape: number, row: number) {
  const low = band.low[row] ?? 0;
  const offset = (band.offsets[row] ?? 0) - low;
  const ofSource = layout.source.asides[row - 1] ?? 0;
  for (let column = low; column <= (band.high[row] ?? 0); column += 1) {
    scores[(offset + column) * shapeCount + shape] =
      shapeSource[shape] === 0 ? (layout.target.asides[column - 1] ?? 0) : ofSource;
  }
}

function scorePairs(scorer: Scorer, scores: Float32Array, shape: number, row: number) {
  const { band, evidence, source, target, layout } = scorer;
  const sources = shapeSource[shape] ?? 0;
  const targets = shapeTarget[shape] ?? 0;
  const sourceLength = (source.lengths[row] ?? 0) - (source.lengths[row - sources] ?? 0);
  const joins = sumJoins(layout.source, row, sources);
  const low = band.low[row] ?? 0;
  const offset = (band.offsets[row] ?? 0) - low;
  const start = Math.max(targets, low);
  const isSeveral = sources + targets > 2;
  const lastTarget = evidence.target[sources - 1];
  const lastSource = evidence.source[targets - 1];
  for (let column = start; column <= (band.high[row] ?? 0); column += 1) {
    const cell = offset + column;
    if (
      isSeveral &&
      (lastTarget?.[cell] ?? 0) < strangers &&
      (lastSource?.[cell] ?? 0) < strangers
    ) {
      scores[cell * shapeCount + shape] = rejected;
      continue;
    }
    const targetLength = (target.lengths[column] ?? 0) - (target.lengths[column - targets] ?? 0);
    scores[cell * shapeCount + shape] =
      weighLengths(scorer.lengths, targets, sourceLength, targetLength) +
      scoreWords(scorer, sources, targets, row, column) +
      joins +
      sumJoins(layout.target, column, targets);
  }
}

/** Each target segment given all source segments, and the other way round. */
function scoreWords(
  { band, evidence }: Scorer,
  sources: number,
  targets: number,
  row: number,
  column: number,
): number {
  const first = row - sources + 1;
  const low = band.low[row] ?? 0;
  if (column - targets + 1 < low || column > (band.high[first] ?? 0)) return outsideBand;
  const fromTarget = evidence.target[sources - 1];
  const fromSource = evidence.source[targets - 1];
  let score = 0;
  const cell = (band.offsets[row] ?? 0) + column - low;
  for (let back = 0; back < targets; back += 1) score += fromTarget?.[cell - back] ?? 0;
  for (let at = first; at <= row; at += 1) {
    score += fromSource?.[(band.offsets[at] ?? 0) + column - (band.low[at] ?? 0)] ?? 0;
  }
  return wordWeight * score;
}

function sumJoins({ joins, asides }: Layout, end: number, count: number): number {
  let sum = 0;
  for (let at = end - count + 1; at < end; at += 1) sum += joins[at] ?? 0;
  if (count > 1) for (let at = end - count; at < end; at += 1) sum -= asides[at] ?? 0;
  return sum;
}
