import type { Side } from '../evidence/side';

/** The matched words of the cells of one row: linked lists, one a column. */
export type Row = {
  low: number;
  /** First entry of each column, counted from `low`; -1: none. */
  heads: Int32Array;
  next: Int32Array;
  sourcePlaces: Int32Array;
  targetPlaces: Int32Array;
  weights: Float32Array;
  size: number;
};

/** Sums of weights by place in a segment, and the places that have one. */
export class Sums {
  readonly values: Float32Array;
  readonly places: Int32Array;
  size = 0;

  constructor(length: number) {
    this.values = new Float32Array(length);
    this.places = new Int32Array(length);
  }

  add(places: Int32Array, row: Row, column: number): void {
    const { values } = this;
    for (let entry = row.heads[column - row.low] ?? -1; entry >= 0; entry = row.next[entry] ?? -1) {
      const place = places[entry] ?? 0;
      if (values[place] === 0) {
        this.places[this.size] = place;
        this.size += 1;
      }
      values[place] = (values[place] ?? 0) + (row.weights[entry] ?? 0);
    }
  }

  /** What the summed words gain when they are translations out of `length` words. */
  gain(side: Side, segment: number, gains: Float64Array, length: number): number {
    const start = side.starts[segment] ?? 0;
    const share = 1 / (1 + 0.6 * length);
    let gain = 0;
    for (let at = 0; at < this.size; at += 1) {
      const place = this.places[at] ?? 0;
      const weight = Math.min(1, this.values[place] ?? 0);
      gain += Math.log(1 + (gains[side.tokens[start + place] ?? 0] ?? 0) * weight * share);
    }
    return gain;
  }

  clear(): void {
    for (let at = 0; at < this.size; at += 1) this.values[this.places[at] ?? 0] = 0;
    this.size = 0;
  }
}
