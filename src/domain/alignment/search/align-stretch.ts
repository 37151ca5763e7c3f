import type { Layout } from '../evidence/layout';
import type { SegmentPair } from '../evidence/segment-range';
import type { Side } from '../evidence/side';
import { chainAnchors } from './anchor-chain';
import { bandAlong, fullBand, type Band } from './band';
import { shapeSource, shapeTarget } from './bead-shapes';
import { during } from './during';
import { findPaths, tracePath, type Field, type Paths, type Priors, type Step } from './find-path';
import type { LengthModel } from './length-model';
import { collectEvidence, type MatchModel } from './match-evidence';
import { scoreCells } from './score-cells';

/** Everything that is known of two whole sides. */
export type Knowledge = {
  readonly model: MatchModel;
  readonly layout: { readonly source: Layout; readonly target: Layout };
  readonly lengths: LengthModel;
};

/** The best path through a stretch of both sides, and what it takes to ask how likely its beads are. */
export type AlignedStretch = {
  readonly stretch: SegmentPair;
  readonly field: Field;
  readonly paths: Paths;
  readonly path: readonly Step[];
};

/** With fewer pairs of segments than this, all are looked at. */
const manyPairs = 4_000;
/** Cells of a band, so that memory stays bounded whatever the text. */
const mostCells = 1_000_000;

/** Aligns one stretch; `around` is a path found before, to stay close to. */
export function* alignStretch(
  knowledge: Knowledge,
  stretch: SegmentPair,
  priors: Priors,
  around?: readonly Step[],
): Generator<number, AlignedStretch, undefined> {
  const model = modelOf(knowledge, stretch);
  const band = around ? bandAround(model, around) : firstBand(model);
  const evidence = yield* during(0, 0.5, collectEvidence(model, band));
  const knownCells = {
    source: model.source,
    target: model.target,
    band,
    evidence,
    lengths: knowledge.lengths,
    layout: {
      source: layoutOf(knowledge.layout.source, stretch.source),
      target: layoutOf(knowledge.layout.target, stretch.target),
    },
  };
  const scores = yield* during(0.5, 0.8, scoreCells(knownCells));
  return yield* during(0.8, 1, searchField(stretch, { band, scores, priors }));
}

/** Finds the best path with what a stretch is already known to hold. */
export function* searchField(
  stretch: SegmentPair,
  field: Field,
): Generator<number, AlignedStretch, undefined> {
  const paths = yield* findPaths(field);
  return { stretch, field, paths, path: tracePath(field, paths) };
}

function firstBand(model: MatchModel): Band {
  const sources = model.source.texts.length;
  const targets = model.target.texts.length;
  if (sources * targets <= manyPairs) return fullBand(sources, targets);
  const widest = Math.max(6, Math.min(150, Math.floor(mostCells / (2 * sources))));
  return bandAlong(chainAnchors(model), { sources, targets, reach: 1, margin: 8, widest });
}

function bandAround(model: MatchModel, path: readonly Step[]): Band {
  const sources = model.source.texts.length;
  const targets = model.target.texts.length;
  const points = path.map(({ row, column }) => ({ source: row, target: column }));
  return bandAlong(points, { sources, targets, reach: 4, margin: 3, widest: 60 });
}

/** The part of the model that a stretch sees; words keep their numbers and counts. */
function modelOf({ model }: Knowledge, { source, target }: SegmentPair): MatchModel {
  const { odds } = model;
  return {
    ...model,
    source: sideOf(model.source, source.start, source.end),
    target: sideOf(model.target, target.start, target.end),
    targetStart: target.start,
    odds: {
      ...odds,
      source: { ...odds.source, losses: odds.source.losses.subarray(source.start, source.end) },
      target: { ...odds.target, losses: odds.target.losses.subarray(target.start, target.end) },
    },
  };
}

const sideOf = (side: Side, start: number, end: number): Side => ({
  ...side,
  texts: side.texts.slice(start, end),
  starts: side.starts.subarray(start, end + 1),
  lengths: side.lengths.subarray(start, end + 1),
});

const layoutOf = ({ joins, asides }: Layout, { start, end }: SegmentPair['source']): Layout => ({
  joins: joins.subarray(start, end),
  asides: asides.subarray(start, end),
});

/** The segments that a step of a stretch ties. */
export function pairOf({ stretch }: AlignedStretch, { shape, row, column }: Step): SegmentPair {
  const source = stretch.source.start + row;
  const target = stretch.target.start + column;
  return {
    source: { start: source - (shapeSource[shape] ?? 0), end: source },
    target: { start: target - (shapeTarget[shape] ?? 0), end: target },
  };
}
