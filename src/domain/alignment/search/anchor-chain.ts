import type { Point } from './band';
import type { MatchModel } from './match-evidence';

/** A pair of segments that share rare words. */
type Anchor = { readonly source: number; readonly target: number; readonly weight: number };

/** Words in more segments than this anchor nothing. */
const rare = 5;
const leastWeight = 0.02;
/** Anchors near the same diagonal bear each other out: that many segments along it and across. */
const along = 32;
const across = 12;
const leastSupport = 0.5;
const mostSupport = 4;

/** Pairs of segments that share rare words, in the order of both sides: the heaviest such chain. */
export function chainAnchors(model: MatchModel): readonly Point[] {
  const sources = model.source.texts.length;
  const targets = model.target.texts.length;
  const anchors = supportAnchors(findAnchors(model), targets / sources);
  const key = ({ source, target }: Anchor) => source * (targets + 1) - target;
  anchors.sort((one, other) => key(one) - key(other));
  return heaviestChain(anchors, targets);
}

function findAnchors(model: MatchModel): Anchor[] {
  const { source, target } = model;
  const targets = target.texts.length;
  const weights = new Map<number, number>();
  for (let segment = 0; segment < source.texts.length; segment += 1) {
    for (let at = source.starts[segment] ?? 0; at < (source.starts[segment + 1] ?? 0); at += 1) {
      const word = source.tokens[at] ?? 0;
      if ((source.counts[word] ?? 0) <= rare) addWord(model, weights, word, segment * targets);
    }
  }
  return Array.from(weights, ([key, weight]) => {
    const segment = key % targets;
    return { source: (key - segment) / targets, target: segment, weight };
  });
}

function addWord(model: MatchModel, weights: Map<number, number>, word: number, base: number) {
  const { source, target, table, occurrences, targetStart } = model;
  const targets = target.texts.length;
  for (let entry = table.starts[word] ?? 0; entry < (table.starts[word + 1] ?? 0); entry += 1) {
    const other = table.targets[entry] ?? 0;
    const count = target.counts[other] ?? 0;
    const weight = (table.weights[entry] ?? 0) / ((source.counts[word] ?? 0) * count);
    if (count > rare || weight < leastWeight) continue;
    for (
      let at = occurrences.starts[other] ?? 0;
      at < (occurrences.starts[other + 1] ?? 0);
      at += 1
    ) {
      const column = (occurrences.segments[at] ?? 0) - targetStart;
      if (column < 0 || column >= targets) continue;
      weights.set(base + column, (weights.get(base + column) ?? 0) + weight);
    }
  }
}

/** Keeps anchors that have others beside them, and weighs them by those. */
function supportAnchors(anchors: readonly Anchor[], slope: number): Anchor[] {
  const columns = 2 ** 20;
  const bucketOf = ({ source, target }: Anchor) =>
    Math.floor(source / along) * columns +
    Math.floor((target - source * slope) / across) +
    columns / 2;
  const buckets = new Map<number, number>();
  for (const anchor of anchors) {
    const bucket = bucketOf(anchor);
    buckets.set(bucket, (buckets.get(bucket) ?? 0) + anchor.weight);
  }
  return anchors.flatMap((anchor) => {
    let support = -anchor.weight;
    for (const row of [-columns, 0, columns]) {
      for (const column of [-1, 0, 1]) support += buckets.get(bucketOf(anchor) + row + column) ?? 0;
    }
    if (support < leastSupport && anchor.weight < 1.2) return [];
    return [{ ...anchor, weight: anchor.weight * (0.3 + Math.min(mostSupport, support)) }];
  });
}

/** The heaviest chain that ascends on both sides, by a Fenwick tree of the best chain up to each target. */
function heaviestChain(anchors: readonly Anchor[], targets: number): readonly Point[] {
  const tree = new Int32Array(targets + 1).fill(-1);
  const totals = new Float64Array(anchors.length);
  const previous = new Int32Array(anchors.length).fill(-1);
  const total = (at: number) => (at < 0 ? 0 : (totals[at] ?? 0));
  let best = -1;
  for (const [index, { target, weight }] of anchors.entries()) {
    let before = -1;
    for (let at = target; at > 0; at -= at & -at) {
      if (total(tree[at] ?? -1) > total(before)) before = tree[at] ?? -1;
    }
    previous[index] = before;
    totals[index] = total(before) + weight;
    for (let at = target + 1; at <= targets; at += at & -at) {
      if (total(index) > total(tree[at] ?? -1)) tree[at] = index;
    }
    if (total(index) > total(best)) best = index;
  }
  const chain: Point[] = [];
  for (let at = best; at >= 0; at = previous[at] ?? -1) {
    const anchor = anchors[at];
    if (anchor) chain.push(anchor);
  }
  return chain.toReversed();
}
