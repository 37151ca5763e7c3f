import type { Doubt } from '../doubt';
import type { SegmentPair, SegmentRange } from '../evidence/segment-range';
import type { Side } from '../evidence/side';
import { wordKind } from '../evidence/word-kind';
import type { Knowledge } from './align-stretch';
import { deviate } from './length-model';

/** What was found for a bead: reasons for doubt, and the smallest share of matched words among its segments. */
export type Inspection = { readonly doubts: readonly Doubt[]; readonly weakest: number };

const unlikelyDeviation = 3;
const fewMatches = 0.15;
const enoughWords = 5;
const unsure = 0.6;

/** Reasons to doubt a computed bead. `likelihood` is its posterior. */
export function inspectBead(
  knowledge: Knowledge,
  pair: SegmentPair,
  likelihood: number,
): Inspection {
  const rivals: readonly Doubt[] = likelihood < unsure ? [{ code: 'rival' }] : [];
  const { source, target } = knowledge.model;
  if (isEmpty(pair.source) || isEmpty(pair.target)) return { doubts: rivals, weakest: 1 };
  const matches = matchWords(knowledge, pair);
  const doubts = [
    ...doubtLength(knowledge, pair),
    ...doubtWords('source', source, matches.source),
    ...doubtWords('target', target, matches.target),
    ...doubtShare(matches),
    ...rivals,
  ];
  return { doubts, weakest: Math.min(matches.source.weakest, matches.target.weakest) };
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

/** The words of one side of a bead: those without a counterpart in it, and how many that could have one do. */
type Matches = {
  readonly missing: readonly number[];
  readonly matched: number;
  readonly matchable: number;
  readonly weakest: number;
};

function matchWords({ model }: Knowledge, pair: SegmentPair) {
  const { source, target, table, isCommon, odds } = model;
  const others = new Set(wordsOf(target, pair.target));
  const sourceMatched = new Set<number>();
  const targetMatched = new Set<number>();
  for (const word of wordsOf(source, pair.source)) {
    for (let at = table.starts[word] ?? 0; at < (table.starts[word + 1] ?? 0); at += 1) {
      const other = table.targets[at] ?? 0;
      if (isCommon[other] === 1 || !others.has(other)) continue;
      sourceMatched.add(word);
      targetMatched.add(other);
    }
  }
  return {
    source: countMatches(source, pair.source, sourceMatched, odds.source.gains),
    target: countMatches(target, pair.target, targetMatched, odds.target.gains),
  };
}

const wordsOf = ({ tokens, starts }: Side, { start, end }: SegmentRange) =>
  tokens.subarray(starts[start] ?? 0, starts[end] ?? 0);

function countMatches(
  side: Side,
  { start, end }: SegmentRange,
  found: ReadonlySet<number>,
  gains: Float64Array,
): Matches {
  const missing = new Set<number>();
  let matched = 0;
  let matchable = 0;
  let weakest = 1;
  for (let segment = start; segment < end; segment += 1) {
    const words = wordsOf(side, { start: segment, end: segment + 1 }).filter(
      (word) => (gains[word] ?? 0) > 0,
    );
    const hits = words.filter((word) => found.has(word)).length;
    matched += hits;
    matchable += words.length;
    weakest = Math.min(weakest, hits / Math.max(1, words.length));
    for (const word of words) if (!found.has(word)) missing.add(word);
  }
  return { missing: [...missing], matched, matchable, weakest };
}

function doubtWords(
  side: 'source' | 'target',
  { words, kinds, counts }: Side,
  { missing }: Matches,
): readonly Doubt[] {
  const ofKind = (kind: number) => missing.filter((word) => kinds[word] === kind);
  const numbers = ofKind(wordKind.number).map((word) => (words[word] ?? '').slice(1));
  const names = ofKind(wordKind.name)
    .filter((word) => (counts[word] ?? 0) > 1)
    .map((word) => words[word] ?? '');
  return [
    ...(numbers.length > 0 ? [{ code: 'missing-number', side, numbers } as const] : []),
    ...(names.length > 0 ? [{ code: 'missing-name', side, names } as const] : []),
  ];
}

function doubtShare({ source, target }: { source: Matches; target: Matches }): readonly Doubt[] {
  const matchable = source.matchable + target.matchable;
  const matched = (source.matched + target.matched) / Math.max(1, matchable);
  return matchable < enoughWords || matched > fewMatches
    ? []
    : [{ code: 'unmatched-words', matched }];
}
