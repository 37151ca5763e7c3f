import type { Revision, Stamp } from '../revision';

/** One revision of one record, as the journal keeps it. */
export type JournalEntry = Revision & {
  /** The `recordKey` of the record. */
  readonly key: string;
  /** Names one visit of one tab. */
  readonly sitting: string;
};

/** An entry and its place in the journal, which only ever grows. */
export type PlacedEntry = { readonly place: number; readonly entry: JournalEntry };

/** What the newest entry of a record is, without its value. */
export type JournalHead = Stamp & {
  readonly key: string;
  readonly place: number;
  readonly removed: boolean;
};
