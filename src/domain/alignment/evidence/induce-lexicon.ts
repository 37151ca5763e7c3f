import type { SegmentPair, SegmentRange } from './segment-range';
import type { Side } from './side';
import type { TranslationTable } from './translation-table';
import { wordKind } from './word-kind';

/** Words in a larger share of the pairs are too common to be told apart. */
const commonShare = 0.04;
const leastShare = 0.12;
const least = 2;
const mostWords = 400;

/** Adds to a table the translations that pairs of segments teach: words that are met in the same pairs more often than by chance. */
export function* induceLexicon(
  source: Side,
  target: Side,
  pairs: readonly SegmentPair[],
  table: TranslationTable,
): Generator<number, void, undefined> {
  const learner = startLearning(source, target, pairs);
  for (const [index, pair] of pairs.entries()) {
    countTogether(learner, wordsOf(learner, pair));
    if (index % 128 === 127) yield index / pairs.length / 2;
  }
  keepAssociated(learner);
  for (const [index, pair] of pairs.entries()) {
    compete(learner, wordsOf(learner, pair));
    if (index % 128 === 127) yield 0.5 + index / pairs.length / 2;
  }
  addLearned(learner, table);
}

type Learner = {
  readonly source: Side;
  readonly target: Side;
  readonly pairs: number;
  /** In how many pairs a word is. */
  readonly sourceCounts: Int32Array;
  readonly targetCounts: Int32Array;
  readonly together: PairCounts;
  readonly chosen: PairCounts;
};

type PairWords = { readonly source: readonly number[]; readonly target: readonly number[] };

function startLearning(source: Side, target: Side, pairs: readonly SegmentPair[]): Learner {
  const sourceCounts = new Int32Array(source.words.length);
  const targetCounts = new Int32Array(target.words.length);
  for (const pair of pairs) {
    for (const word of distinct(source, pair.source))
      sourceCounts[word] = (sourceCounts[word] ?? 0) + 1;
    for (const word of distinct(target, pair.target))
      targetCounts[word] = (targetCounts[word] ?? 0) + 1;
  }
  const together = new PairCounts();
  const chosen = new PairCounts();
  return { source, target, pairs: pairs.length, sourceCounts, targetCounts, together, chosen };
}

function distinct({ starts, tokens, kinds }: Side, { start, end }: SegmentRange): Iterable<number> {
  const words = tokens.subarray(starts[start] ?? 0, starts[end] ?? 0);
  const content = words.filter((word) => kinds[word] !== wordKind.mark);
  return end - start === 1 ? content : new Set(content);
}

function wordsOf(learner: Learner, pair: SegmentPair): PairWords {
  const { source, target, pairs, sourceCounts, targetCounts } = learner;
  const limit = Math.max(8, commonShare * pairs);
  const teaching = (counts: Int32Array, words: Iterable<number>) => {
    const kept = [];
    for (const word of words) {
      const count = counts[word] ?? 0;
      if (count >= least && count <= limit && kept.length < mostWords) kept.push(word);
    }
    return kept;
  };
  return {
    source: teaching(sourceCounts, distinct(source, pair.source)),
    target: teaching(targetCounts, distinct(target, pair.target)),
  };
}

function countTogether({ target, together }: Learner, words: PairWords) {
  for (const one of words.source) {
    const base = one * target.words.length;
    for (const other of words.target) together.add(base + other, 1);
  }
}

/** Turns counts into the strength of the association (Dice's), 0 where it is weak. */
function keepAssociated({ target, pairs, sourceCounts, targetCounts, together }: Learner) {
  together.replaceAll((key, count) => {
    const other = key % target.words.length;
    const one = sourceCounts[(key - other) / target.words.length] ?? 0;
    const two = targetCounts[other] ?? 0;
    if (count < least || count * pairs < 3 * one * two) return 0;
    const share = (2 * count) / (one + two);
    return share > leastShare ? share : 0;
  });
}

/** In each pair a word counts for its strongest partners only. */
function compete({ target, together, chosen }: Learner, words: PairWords) {
  const strengthOf = (one: number, other: number) =>
    together.get(one * target.words.length + other);
  const strongest = words.target.map((other) =>
    words.source.reduce((most, one) => Math.max(most, strengthOf(one, other)), 0),
  );
  for (const one of words.source) {
    const strengths = words.target.map((other) => strengthOf(one, other));
    const most = Math.max(...strengths);
    if (most === 0) continue;
    for (const [index, strength] of strengths.entries()) {
      if (strength === 0 || (strength < 0.9 * most && strength < 0.9 * (strongest[index] ?? 0)))
        continue;
      chosen.add(one * target.words.length + (words.target[index] ?? 0), 1);
    }
  }
}

function addLearned(
  { target, sourceCounts, targetCounts, chosen }: Learner,
  table: TranslationTable,
) {
  chosen.forEach((key, count) => {
    if (count < least) return;
    const other = key % target.words.length;
    const one = (key - other) / target.words.length;
    const expected = Math.sqrt((sourceCounts[one] ?? 0) * (targetCounts[other] ?? 0));
    const weight = ((count / expected) * count) / (count + 1.5);
    if (weight > leastShare) table.add(one, other, Math.min(0.85, weight));
  });
}

/** Numbers by integer key in open addressing; a Map takes several times as much room. */
class PairCounts {
  private keys = new Float64Array(1 << 12).fill(-1);
  private values = new Float32Array(1 << 12);
  private size = 0;

  get(key: number): number {
    return this.values[this.slotOf(key)] ?? 0;
  }

  add(key: number, amount: number): void {
    const slot = this.slotOf(key);
    if (this.keys[slot] === -1) {
      this.keys[slot] = key;
      this.size += 1;
    }
    this.values[slot] = (this.values[slot] ?? 0) + amount;
    if (this.size * 2 > this.keys.length) this.grow();
  }

  replaceAll(replacement: (key: number, value: number) => number): void {
    for (const [slot, key] of this.keys.entries()) {
      if (key !== -1) this.values[slot] = replacement(key, this.values[slot] ?? 0);
    }
  }

  forEach(visit: (key: number, value: number) => void): void {
    for (const [slot, key] of this.keys.entries()) {
      if (key !== -1) visit(key, this.values[slot] ?? 0);
    }
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let hash = Math.imul((key % 4_294_967_291) | 0, 0x9e3779b1);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    while (this.keys[slot] !== -1 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow() {
    const { keys, values } = this;
    this.keys = new Float64Array(keys.length * 2).fill(-1);
    this.values = new Float32Array(keys.length * 2);
    for (const [index, key] of keys.entries()) {
      if (key === -1) continue;
      const slot = this.slotOf(key);
      this.keys[slot] = key;
      this.values[slot] = values[index] ?? 0;
    }
  }
}
