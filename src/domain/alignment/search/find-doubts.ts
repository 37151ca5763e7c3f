import type { Doubt } from '../doubt';
import type { SegmentPair, SegmentRange } from '../evidence/segment-range';
import type { Side } from '../evidence/side';
import { wordKind } from '../evidence/word-kind';
import type { Knowledge } from './align-stretch';
import { deviate } from './length-model';
import type { WordOdds } from './word-odds';

/** What was found for a bead: reasons for doubt, and the smallest share of matched words among its segments. */
export type Inspection = { readonly doubts: readonly Doubt[]; readonly weakest: number };

const unlikelyDeviation = 3;
const fewMatches = 0.15;
const enoughWords = 5;
const unsure = 0.6;

/** Gives reasons to doubt a computed bead; `likelihood` is its posterior. */
export type Inspector = (pair: SegmentPair, likelihood: number) => Inspection;

export function makeInspector(knowledge: Knowledge): Inspector {
  const { source, target } = knowledge.model;
  const marks = {
    present: new Int32Array(target.words.length),
    source: new Int32Array(source.words.length),
    target: new Int32Array(target.words.length),
  };
  let bead = 0;
  return (pair, likelihood) => {
    bead += 1;
    return inspectBead(knowledge, { ...marks, bead }, pair, likelihood);
  };
}

/** The last bead in which a target word was present, and in which a word of either side had a counterpart. */
type Marks = {
  readonly present: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly bead: number;
};

function inspectBead(
  knowledge: Knowledge,
  marks: Marks,
  pair: SegmentPair,
  likelihood: number,
): Inspection {
  const rivals: readonly Doubt[] = likelihood < unsure ? [{ code: 'rival' }] : [];
  if (isEmpty(pair.source) || isEmpty(pair.target)) return { doubts: rivals, weakest: 1 };
  const { source, target, odds } = knowledge.model;
  markMatches(knowledge, marks, pair);
  const sourceMatches = countMatches(source, pair.source, marks.source, marks.bead, odds.source);
  const targetMatches = countMatches(target, pair.target, marks.target, marks.bead, odds.target);
  const doubts = [
    ...doubtLength(knowledge, pair),
    ...doubtWords('source', source, sourceMatches),
    ...doubtWords('target', target, targetMatches),
    ...doubtShare(sourceMatches, targetMatches),
    ...rivals,
  ];
  return { doubts, weakest: Math.min(sourceMatches.weakest, targetMatches.weakest) };
}

const isEmpty = ({ start, end }: SegmentRange) => start === end;

function doubtLength({ model, lengths }: Knowledge, pair: SegmentPair): readonly Doubt[] {
  const deviation = deviate(
    lengths,
    charactersIn(model.source, pair.source),
    charactersIn(model.target, pair.target),
  );
  return Math.abs(deviation) < unlikelyDeviation ? [] : [{ code: 'length', deviation }];
}

const charactersIn = ({ lengths }: Side, { start, end }: SegmentRange) =>
  (lengths[end] ?? 0) - (lengths[start] ?? 0);

/** The words of one side of a bead: telling ones without a counterpart in it, and how many that could have one do. */
type Matches = {
  readonly missing: readonly number[];
  readonly matched: number;
  readonly matchable: number;
  readonly weakest: number;
};

function markMatches({ model }: Knowledge, marks: Marks, pair: SegmentPair) {
  const { source, target, table, isCommon } = model;
  const { bead, present } = marks;
  for (const word of wordsOf(target, pair.target)) present[word] = bead;
  for (const word of wordsOf(source, pair.source)) {
    for (let at = table.starts[word] ?? 0; at < (table.starts[word + 1] ?? 0); at += 1) {
      const other = table.targets[at] ?? 0;
      if (present[other] !== bead || isCommon[other] === 1) continue;
      marks.source[word] = bead;
      marks.target[other] = bead;
    }
  }
}

const wordsOf = ({ tokens, starts }: Side, { start, end }: SegmentRange) =>
  tokens.subarray(starts[start] ?? 0, starts[end] ?? 0);

function countMatches(
  side: Side,
  { start, end }: SegmentRange,
  found: Int32Array,
  bead: number,
  { gains }: WordOdds,
): Matches {
  const missing: number[] = [];
  let matched = 0;
  let matchable = 0;
  let weakest = 1;
  for (let segment = start; segment < end; segment += 1) {
    let hits = 0;
    let words = 0;
    for (const word of wordsOf(side, { start: segment, end: segment + 1 })) {
      if ((gains[word] ?? 0) === 0) continue;
      words += 1;
      if (found[word] === bead) hits += 1;
      else if (isTelling(side, word)) missing.push(word);
    }
    matched += hits;
    matchable += words;
    weakest = Math.min(weakest, hits / Math.max(1, words));
  }
  return { missing, matched, matchable, weakest };
}

/** Numbers, and names that are met more than once. */
const isTelling = ({ kinds, counts }: Side, word: number) =>
  kinds[word] === wordKind.number || (kinds[word] === wordKind.name && (counts[word] ?? 0) > 1);

function doubtWords(
  side: 'source' | 'target',
  { words, kinds }: Side,
  { missing }: Matches,
): readonly Doubt[] {
  if (missing.length === 0) return [];
  const ofKind = (kind: number) =>
    [...new Set(missing.filter((word) => kinds[word] === kind))].map((word) => words[word] ?? '');
  const numbers = ofKind(wordKind.number).map((key) => key.slice(1));
  const names = ofKind(wordKind.name);
  return [
    ...(numbers.length > 0 ? [{ code: 'missing-number', side, numbers } as const] : []),
    ...(names.length > 0 ? [{ code: 'missing-name', side, names } as const] : []),
  ];
}

function doubtShare(source: Matches, target: Matches): readonly Doubt[] {
  const matchable = source.matchable + target.matchable;
  const matched = (source.matched + target.matched) / Math.max(1, matchable);
  return matchable < enoughWords || matched > fewMatches
    ? []
    : [{ code: 'unmatched-words', matched }];
}
