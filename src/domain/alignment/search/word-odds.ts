import type { Side } from '../evidence/side';
import type { PackedTable } from '../evidence/translation-table';
import { wordKind } from '../evidence/word-kind';

/**
 * What a word is worth as evidence, one side given the other. A word that has a translation in this text comes back with
 * the likelihood `returns`; else it is a word like any other of its side. Words that could not have matched count nothing.
 */
export type WordOdds = {
  /** Per word: the odds of coming back against being met by chance. 0: no evidence. */
  readonly gains: Float64Array;
  /** Per segment: the logarithm of all its words not coming back. */
  readonly losses: Float64Array;
};

export type Reliability = { readonly [kind in keyof typeof wordKind]: number };

/** How sure a word is to come back in its translation when the text has one for it. */
const reliability: Reliability = {
  word: 0.62,
  number: 0.85,
  name: 0.7,
  mark: 0.62,
  count: 0.6,
};

/** Likewise when the text has none: the other side lacks the word, or what is known of the languages does. By kind of word. */
const strangeReturns = [0.2, 0.3, 0.25, 0, 0.1];

/** A word in so large a share of the segments is no evidence. */
const commonShare = 0.2;
const commonCount = 40;

/** Which words of a side are too common to say anything. */
export function markCommon({ counts, kinds, texts }: Side): Uint8Array {
  const limit = Math.max(commonCount, commonShare * texts.length);
  return Uint8Array.from(counts, (count, word) =>
    count > limit && kinds[word] !== wordKind.mark ? 1 : 0,
  );
}

/** The highest weight among a word's translations that are not too common, for each word of either side. */
function bestWeights(table: PackedTable, isCommon: Uint8Array, sourceWords: number) {
  const source = new Float64Array(sourceWords);
  const target = new Float64Array(isCommon.length);
  for (let word = 0; word < sourceWords; word += 1) {
    for (let at = table.starts[word] ?? 0; at < (table.starts[word + 1] ?? 0); at += 1) {
      const other = table.targets[at] ?? 0;
      const weight = table.weights[at] ?? 0;
      if (isCommon[other] === 1) continue;
      if (weight > (source[word] ?? 0)) source[word] = weight;
      if (weight > (target[other] ?? 0)) target[other] = weight;
    }
  }
  return { source, target };
}

/** Odds of the words of both sides, and how well the translations that are known cover them: from 0 to 1. */
export function weighWords(source: Side, target: Side, table: PackedTable, isCommon: Uint8Array) {
  const best = bestWeights(table, isCommon, source.words.length);
  const coverage = weighCoverage(source, best.source);
  return {
    source: oddsOf(source, best.source, coverage),
    target: oddsOf(target, best.target, weighCoverage(target, best.target)),
    coverage,
  };
}

/** With a lexicon two words in three find a translation in the text; without one, few do, and a strange word says nothing. */
const fewCovered = 0.3;
const wellCovered = 0.55;

/** How much is to be made of a word without a translation, from 0 to 1, by the share of running words that have one. */
function weighCoverage({ tokens, kinds }: Side, best: Float64Array): number {
  let covered = 0;
  let all = 0;
  for (const word of tokens) {
    if (kinds[word] !== wordKind.word) continue;
    all += 1;
    if ((best[word] ?? 0) > 0) covered += 1;
  }
  const share = (covered / Math.max(1, all) - fewCovered) / (wellCovered - fewCovered);
  return Math.max(0, Math.min(1, share));
}

function oddsOf(side: Side, best: Float64Array, coverage: number): WordOdds {
  const total = side.tokens.length + 50;
  const gains = new Float64Array(side.words.length);
  const losses = new Float64Array(side.words.length);
  for (let word = 0; word < gains.length; word += 1) {
    const returns = returnOf(side.kinds[word] ?? 0, best[word] ?? 0, coverage);
    const chance = ((side.counts[word] ?? 0) + 0.5) / total;
    gains[word] = returns / (1 - returns) / chance;
    losses[word] = Math.log(1 - returns);
  }
  return { gains, losses: sumBySegment(side, losses) };
}

const kindNames = ['word', 'number', 'name', 'mark', 'count'] as const;

function returnOf(kind: number, weight: number, coverage: number): number {
  if (weight === 0) {
    const returns = strangeReturns[kind] ?? 0;
    return kind === wordKind.number ? returns : returns * coverage;
  }
  const most = reliability[kindNames[kind] ?? 'word'];
  return kind === wordKind.word || kind === wordKind.name
    ? most * Math.min(1, 0.35 + weight)
    : most;
}

function sumBySegment({ starts, tokens, texts }: Side, values: Float64Array): Float64Array {
  const sums = new Float64Array(texts.length);
  for (let segment = 0; segment < sums.length; segment += 1) {
    let sum = 0;
    for (let at = starts[segment] ?? 0; at < (starts[segment + 1] ?? 0); at += 1) {
      sum += values[tokens[at] ?? 0] ?? 0;
    }
    sums[segment] = sum;
  }
  return sums;
}
