import type { Occurrences, Side } from '../evidence/side';
import type { PackedTable } from '../evidence/translation-table';
import type { Band } from './band';
import { Sums, type Row } from './match-sums';
import type { WordOdds } from './word-odds';

/** All that the search knows about the words of the two sides. */
export type MatchModel = {
  readonly source: Side;
  readonly target: Side;
  readonly table: PackedTable;
  readonly occurrences: Occurrences;
  /** Of how many target segments before the first of these the occurrences know. */
  readonly targetStart: number;
  readonly isCommon: Uint8Array;
  readonly odds: {
    readonly source: WordOdds;
    readonly target: WordOdds;
    readonly coverage: number;
  };
};

/**
 * Logarithms of likelihood ratios for each cell (i, j) of a band, the pair of the i-th source and the j-th target segment.
 * `target[n - 1]` is the evidence of target segment j given the n source segments up to i; `source[m - 1]` that of source
 * segment i given the m target segments up to j.
 */
export type MatchEvidence = {
  readonly target: readonly Float32Array[];
  readonly source: readonly Float32Array[];
};

const most = 3;

/** Works out the evidence row by row; gives the share that is done after every few. */
export function* collectEvidence(
  model: MatchModel,
  band: Band,
): Generator<number, MatchEvidence, undefined> {
  const sources = band.low.length - 1;
  const cells = band.offsets[sources + 1] ?? 0;
  const arrays = () => Array.from({ length: most }, () => new Float32Array(cells));
  const evidence = { target: arrays(), source: arrays() };
  const rows = Array.from({ length: most }, emptyRow);
  const sums = new Sums(longestSegment(model.source, model.target));
  for (let row = 1; row <= sources; row += 1) {
    fillRow(model, band, row, rowAt(rows, row));
    for (
      let column = Math.max(1, band.low[row] ?? 0);
      column <= (band.high[row] ?? 0);
      column += 1
    ) {
      weighTarget(model, band, rows, { row, column }, sums, evidence.target);
      weighSource(model, band, rowAt(rows, row), { row, column }, sums, evidence.source);
    }
    if (row % 128 === 0) yield row / sources;
  }
  return evidence;
}

const emptyRow = (): Row => ({
  low: 0,
  heads: new Int32Array(0),
  next: new Int32Array(256),
  sourcePlaces: new Int32Array(256),
  targetPlaces: new Int32Array(256),
  weights: new Float32Array(256),
  size: 0,
});

function rowAt(rows: readonly Row[], row: number): Row {
  const found = rows[row % most];
  if (!found) throw new RangeError(`No row ${row}`);
  return found;
}

const longestSegment = (...sides: readonly Side[]) =>
  sides.reduce((longest, { starts }) => {
    let length = longest;
    for (let at = 1; at < starts.length; at += 1) {
      length = Math.max(length, (starts[at] ?? 0) - (starts[at - 1] ?? 0));
    }
    return length;
  }, 1);

function fillRow(model: MatchModel, band: Band, at: number, row: Row) {
  const { source, table } = model;
  row.low = Math.max(1, band.low[at] ?? 0);
  const width = (band.high[at] ?? 0) - row.low + 1;
  if (row.heads.length < width) row.heads = new Int32Array(width * 2);
  row.heads.fill(-1, 0, width);
  row.size = 0;
  const start = source.starts[at - 1] ?? 0;
  const end = source.starts[at] ?? 0;
  for (let token = start; token < end; token += 1) {
    const word = source.tokens[token] ?? 0;
    for (let entry = table.starts[word] ?? 0; entry < (table.starts[word + 1] ?? 0); entry += 1) {
      addMatches(model, row, width, token - start, entry);
    }
  }
}

/** Enters a source word and one of its translations at each column of the row where that is found. */
function addMatches(model: MatchModel, row: Row, width: number, place: number, entry: number) {
  const { table, occurrences, isCommon } = model;
  const word = table.targets[entry] ?? 0;
  if (isCommon[word] === 1) return;
  const weight = table.weights[entry] ?? 0;
  const end = occurrences.starts[word + 1] ?? 0;
  const first = row.low - 1 + model.targetStart;
  let at = firstFrom(occurrences.segments, occurrences.starts[word] ?? 0, end, first);
  for (; at < end; at += 1) {
    const column = (occurrences.segments[at] ?? 0) - first;
    if (column >= width) return;
    if (row.size === row.next.length) growRow(row);
    row.next[row.size] = row.heads[column] ?? -1;
    row.heads[column] = row.size;
    row.sourcePlaces[row.size] = place;
    row.targetPlaces[row.size] = occurrences.places[at] ?? 0;
    row.weights[row.size] = weight;
    row.size += 1;
  }
}

/** The first index from `start` to `end` whose value is at least `wanted`. */
function firstFrom(values: Int32Array, start: number, end: number, wanted: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function growRow(row: Row) {
  const length = row.next.length * 2;
  const grown = (values: Int32Array) => {
    const larger = new Int32Array(length);
    larger.set(values);
    return larger;
  };
  row.next = grown(row.next);
  row.sourcePlaces = grown(row.sourcePlaces);
  row.targetPlaces = grown(row.targetPlaces);
  const weights = new Float32Array(length);
  weights.set(row.weights);
  row.weights = weights;
}

type Cell = { readonly row: number; readonly column: number };

const wordsIn = ({ starts }: Side, segment: number) =>
  (starts[segment + 1] ?? 0) - (starts[segment] ?? 0);

function weighTarget(
  { source, target, odds }: MatchModel,
  band: Band,
  rows: readonly Row[],
  { row, column }: Cell,
  sums: Sums,
  evidence: readonly Float32Array[],
) {
  const cell = (band.offsets[row] ?? 0) + column - (band.low[row] ?? 0);
  const loss = odds.target.losses[column - 1] ?? 0;
  let words = 0;
  for (let count = 1; count <= most && count <= row; count += 1) {
    const at = row - count + 1;
    words += wordsIn(source, at - 1);
    const isInside = column >= (band.low[at] ?? 0) && column <= (band.high[at] ?? 0);
    const matches = rowAt(rows, at);
    if (isInside) sums.add(matches.targetPlaces, matches, column);
    const values = evidence[count - 1];
    if (values) values[cell] = loss + sums.gain(target, column - 1, odds.target.gains, words);
  }
  sums.clear();
}

function weighSource(
  { source, target, odds }: MatchModel,
  band: Band,
  matches: Row,
  { row, column }: Cell,
  sums: Sums,
  evidence: readonly Float32Array[],
) {
  const cell = (band.offsets[row] ?? 0) + column - (band.low[row] ?? 0);
  const loss = odds.source.losses[row - 1] ?? 0;
  let words = 0;
  for (let count = 1; count <= most && column - count + 1 >= matches.low; count += 1) {
    const at = column - count + 1;
    words += wordsIn(target, at - 1);
    sums.add(matches.sourcePlaces, matches, at);
    const values = evidence[count - 1];
    if (values) values[cell] = loss + sums.gain(source, row - 1, odds.source.gains, words);
  }
  sums.clear();
}
