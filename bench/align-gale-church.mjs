/**
 * Gale and Church, *A Program for Aligning Sentences in Bilingual Corpora* (Computational Linguistics 19, 1993), plainly: lengths in characters,
 * with the constants of the paper.
 */
const meanRatio = 1;
const variance = 6.8;
const shapes = [
  { source: 1, target: 1, share: 0.89 },
  { source: 1, target: 0, share: 0.0099 / 2 },
  { source: 0, target: 1, share: 0.0099 / 2 },
  { source: 2, target: 1, share: 0.089 / 2 },
  { source: 1, target: 2, share: 0.089 / 2 },
  { source: 2, target: 2, share: 0.011 },
];

/** Probability of a normal variate further from 0 than `z` (Abramowitz and Stegun 26.2.17). */
function tailOf(z) {
  const t = 1 / (1 + 0.2316419 * z);
  const sum =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 2 * Math.max(1e-12, (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum);
}

function costOf(share, source, target) {
  const mean = (source + target / meanRatio) / 2;
  const delta = mean === 0 ? 0 : (target - source * meanRatio) / Math.sqrt(mean * variance);
  return -Math.log(share) - Math.log(tailOf(Math.abs(delta)));
}

const runningSum = (lines) => {
  let sum = 0;
  return [0, ...lines.map((line) => (sum += line.length))];
};

export function galeChurch(sourceLines, targetLines) {
  const source = runningSum(sourceLines);
  const target = runningSum(targetLines);
  const width = target.length;
  const costs = new Float64Array(source.length * width).fill(Infinity);
  const ways = new Uint8Array(source.length * width);
  costs[0] = 0;
  for (let cell = 1; cell < costs.length; cell += 1) {
    const row = Math.floor(cell / width);
    const column = cell % width;
    for (const [index, shape] of shapes.entries()) {
      if (row < shape.source || column < shape.target) continue;
      const before = costs[cell - shape.source * width - shape.target];
      if (before >= costs[cell]) continue;
      const cost =
        before +
        costOf(
          shape.share,
          source[row] - source[row - shape.source],
          target[column] - target[column - shape.target],
        );
      if (cost >= costs[cell]) continue;
      costs[cell] = cost;
      ways[cell] = index;
    }
  }
  return { beads: trace(costs, ways, width) };
}

const lines = (count, end) => Array.from({ length: count }, (_, at) => end - count + at);

function trace(costs, ways, width) {
  const beads = [];
  for (let cell = costs.length - 1; cell > 0;) {
    const shape = shapes[ways[cell]];
    const before = cell - shape.source * width - shape.target;
    beads.push({
      source: lines(shape.source, Math.floor(cell / width)),
      target: lines(shape.target, cell % width),
      confidence: costs[before] - costs[cell],
    });
    cell = before;
  }
  return beads.toReversed();
}
