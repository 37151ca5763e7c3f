import type { Doubt } from './doubt';
import { induceLexicon } from './evidence/induce-lexicon';
import { readLayout } from './evidence/layout';
import type { SegmentPair } from './evidence/segment-range';
import { listOccurrences, readSide, type Side } from './evidence/side';
import {
  buildTable,
  type TranslationTable,
  type WordKnowledge,
} from './evidence/translation-table';
import {
  alignStretch,
  pairOf,
  searchField,
  type AlignedStretch,
  type Knowledge,
} from './search/align-stretch';
import { during } from './search/during';
import { estimateShares, shapeTrust } from './search/bead-shapes';
import { makePriors, type Priors } from './search/find-path';
import { makeInspector } from './search/find-doubts';
import { fitLengths } from './search/length-model';
import { findPosteriors } from './search/posteriors';
import { markCommon, weighWords } from './search/word-odds';

/** A bead that was worked out: segments of each side by their place, how likely it is just so, from 0 to 1, and what speaks against it. */
export type ComputedBead = SegmentPair & {
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
};

export type AlignmentOptions = WordKnowledge & {
  /** Language codes; Indonesian and English unless they are given. */
  readonly languages?: { readonly source: string; readonly target: string };
  /** Beads that stay as they are, in text order. */
  readonly fixed?: readonly SegmentPair[];
};

/** Aligns two sides: both are covered in order, and the fixed beads are among the result. */
export function alignSegments(
  source: readonly string[],
  target: readonly string[],
  options: AlignmentOptions = {},
): readonly ComputedBead[] {
  const steps = alignInSteps(source, target, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Does the same in small steps and gives the share done, from 0 to 1, between them: whoever takes the steps can stop. */
export function* alignInSteps(
  sourceTexts: readonly string[],
  targetTexts: readonly string[],
  options: AlignmentOptions,
): Generator<number, readonly ComputedBead[], undefined> {
  const { languages = { source: 'id', target: 'en' }, fixed = [] } = options;
  const source = yield* during(0, 0.06, readSide(sourceTexts, languages.source));
  const target = yield* during(0.06, 0.12, readSide(targetTexts, languages.target));
  const table = yield* during(0.12, 0.2, buildTable(source, target, options, languages.target));
  const stretches = stretchesBetween(fixed, sourceTexts.length, targetTexts.length);
  const known = learnSides(source, target, table);
  const first = yield* during(0.2, 0.5, alignAll(known, stretches, makePriors()));
  const pairs = [...fixed, ...first.flatMap(confidentPairs)];
  const priors = makePriors(estimateShares(first.flatMap(({ path }) => path)));
  const second =
    pairs.length < fewPairs || known.model.odds.coverage > wellCovered
      ? { known, aligned: yield* during(0.5, 0.75, alignAgain(first, priors)) }
      : yield* during(0.5, 0.75, alignTaught(known, table, pairs, first, priors));
  const computed = yield* during(0.75, 1, judge(second.known, second.aligned));
  const kept = fixed.map((pair) => ({ ...pair, confidence: 1, doubts: [] }));
  return [...kept, ...computed].toSorted(inOrder);
}

/** Too few pairs teach wrong words; where a lexicon knows most words, the text teaches little that is right. */
const fewPairs = 100;
const wellCovered = 0.6;

/** Beads of one alignment never overlap, so that their ends tell which comes first. */
const inOrder = (one: SegmentPair, other: SegmentPair) => endsOf(one) - endsOf(other);

const endsOf = ({ source, target }: SegmentPair) =>
  source.start + source.end + target.start + target.end;

/** What lies between the fixed beads. */
function stretchesBetween(fixed: readonly SegmentPair[], sources: number, targets: number) {
  const stretches: SegmentPair[] = [];
  let before = { source: 0, target: 0 };
  const end = { start: sources, end: sources };
  for (const { source, target } of [
    ...fixed,
    { source: end, target: { start: targets, end: targets } },
  ]) {
    if (source.start < before.source || target.start < before.target) {
      throw new RangeError(`Fixed bead ${source.start}:${target.start} is out of order`);
    }
    if (source.start > before.source || target.start > before.target) {
      stretches.push({
        source: { start: before.source, end: source.start },
        target: { start: before.target, end: target.start },
      });
    }
    before = { source: source.end, target: target.end };
  }
  return stretches;
}

function learnSides(source: Side, target: Side, table: TranslationTable): Knowledge {
  const packed = table.pack();
  const isCommon = markCommon(target);
  return {
    model: {
      source,
      target,
      table: packed,
      occurrences: listOccurrences(target),
      targetStart: 0,
      isCommon,
      odds: weighWords(source, target, packed, isCommon),
    },
    layout: { source: readLayout(source.texts), target: readLayout(target.texts) },
    lengths: fitLengths(source.lengths, target.lengths),
  };
}

function* alignAll(
  known: Knowledge,
  stretches: readonly SegmentPair[],
  priors: Priors,
): Generator<number, AlignedStretch[], undefined> {
  const aligned: AlignedStretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    aligned.push(yield* share(index, stretches.length, alignStretch(known, stretch, priors)));
  }
  return aligned;
}

const share = <Result>(index: number, count: number, steps: Generator<number, Result, undefined>) =>
  during(index / count, (index + 1) / count, steps);

function* alignAgain(
  first: readonly AlignedStretch[],
  priors: Priors,
): Generator<number, AlignedStretch[], undefined> {
  const aligned: AlignedStretch[] = [];
  for (const { stretch, field } of first) {
    aligned.push(yield* searchField(stretch, { ...field, priors }));
  }
  return aligned;
}

type Taught = { readonly known: Knowledge; readonly aligned: readonly AlignedStretch[] };

/** Learns words from the pairs found so far, and aligns once more about the paths found so far. */
function* alignTaught(
  known: Knowledge,
  table: TranslationTable,
  pairs: readonly SegmentPair[],
  first: readonly AlignedStretch[],
  priors: Priors,
): Generator<number, Taught, undefined> {
  const { source, target, isCommon } = known.model;
  yield* during(0, 0.4, induceLexicon(source, target, pairs, table));
  const packed = table.pack();
  const odds = weighWords(source, target, packed, isCommon);
  const taught = { ...known, model: { ...known.model, table: packed, odds } };
  const aligned: AlignedStretch[] = [];
  for (const [index, { stretch, path }] of first.entries()) {
    const steps = alignStretch(taught, stretch, priors, path);
    aligned.push(yield* during(0.4, 1, share(index, first.length, steps)));
  }
  return { known: taught, aligned };
}

const surely = 3;

/** The beads of a path that are worth much more than chance. */
function confidentPairs(aligned: AlignedStretch): readonly SegmentPair[] {
  return aligned.path
    .filter(({ score }) => score > surely)
    .map((step) => pairOf(aligned, step))
    .filter(({ source, target }) => source.end > source.start && target.end > target.start);
}

/** How sure a bead is whose weakest segment has no word in common with the other side. */
const leastTrust = 0.75;
const wellMatched = 0.25;

function* judge(
  known: Knowledge,
  aligned: readonly AlignedStretch[],
): Generator<number, readonly ComputedBead[], undefined> {
  const inspect = makeInspector(known);
  const beads: ComputedBead[] = [];
  for (const [index, stretch] of aligned.entries()) {
    const { field, paths, path } = stretch;
    const steps = findPosteriors(field, paths, path);
    const posteriors = yield* share(index, aligned.length, steps);
    for (const [at, step] of path.entries()) {
      const pair = pairOf(stretch, step);
      const likelihood = posteriors[at] ?? 0;
      const { doubts, weakest } = inspect(pair, likelihood);
      const match = leastTrust + (1 - leastTrust) * Math.min(1, weakest / wellMatched);
      const confidence = likelihood * match * (shapeTrust[step.shape] ?? 1);
      beads.push({ ...pair, confidence, doubts });
    }
  }
  return beads;
}
