/** Orders what was made of one record: by time, and within one moment by number. */
export type Stamp = {
  /** Counts up from 1 with every write and removal of the record. */
  readonly revision: number;
  /** ISO 8601, in UTC, with milliseconds: in this form the order of the strings is that of the times. */
  readonly savedAt: string;
};

/** What one write or one removal made of a record, as it lies in storage: its value is not decoded. */
export type Revision = Stamp & {
  /** The version of the record's kind that wrote the value. */
  readonly version: number;
} & ({ readonly value: unknown } | Removal);

type Removal = {
  readonly removed: true;
  /** The newest revision that is to go for good, with all before it. */
  readonly forgets?: Stamp;
};

/** A revision and the record that it is of, by its `recordKey`. */
export type KeyedRevision = { readonly key: string; readonly revision: Revision };

export const isRemoval = (revision: Revision) => 'removed' in revision;

export const isNewer = (one: Stamp, other: Stamp | undefined) =>
  !other ||
  one.savedAt > other.savedAt ||
  (one.savedAt === other.savedAt && one.revision > other.revision);

export const compareStamps = (one: Stamp, other: Stamp) =>
  Number(isNewer(one, other)) - Number(isNewer(other, one));

export const newerOf = (one: Stamp | undefined, other: Stamp | undefined) =>
  one && isNewer(one, other) ? one : other;

/** Always newer than `before`: its time does not go back, even when the clock of the device does. */
export function nextStamp(before: Stamp | undefined, now: Date): Stamp {
  const savedAt = now.toISOString();
  return {
    revision: (before?.revision ?? 0) + 1,
    savedAt: before && before.savedAt > savedAt ? before.savedAt : savedAt,
  };
}
