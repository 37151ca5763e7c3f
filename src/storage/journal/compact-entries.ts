import { compareStamps } from '../revision';
import type { JournalDatabase } from './journal-database';
import type { PlacedEntry } from './journal-entry';
import { readHeads, writeCheckpoint } from './journal-heads';

export type Compaction = {
  readonly dropped: number;
  /** False when an append came in between: the rest is for another time. */
  readonly isFinished: boolean;
};

const recordsAtATime = 10;

/** Works in small transactions, so that an append never waits for more than one of them. */
export async function compactEntries(
  database: JournalDatabase,
  keepsHistory: (key: string) => boolean,
  mustGiveWay: () => boolean,
): Promise<Compaction> {
  const now = await readHeads(database);
  const keys = [...now.changed];
  let dropped = 0;
  for (let first = 0; first < keys.length; first += recordsAtATime) {
    if (mustGiveWay()) return { dropped, isFinished: false };
    const some = keys.slice(first, first + recordsAtATime);
    dropped += await compactRecords(database, some, keepsHistory);
  }
  if (mustGiveWay()) return { dropped, isFinished: false };
  if (keys.length > 0) await writeCheckpoint(database, now);
  return { dropped, isFinished: true };
}

/** The places of those entries of one record that are not its first, its last or the last of a sitting. */
export function superseded(entries: readonly PlacedEntry[], keepsHistory: boolean): number[] {
  const ordered = entries.toSorted((one, other) => compareStamps(one.entry, other.entry));
  const lastOfSitting = new Map(ordered.map(({ place, entry }) => [entry.sitting, place]));
  const kept = new Set(keepsHistory ? [ordered[0]?.place, ...lastOfSitting.values()] : []);
  kept.add(ordered.at(-1)?.place);
  return ordered.flatMap(({ place }) => (kept.has(place) ? [] : [place]));
}

async function compactRecords(
  database: JournalDatabase,
  keys: readonly string[],
  keepsHistory: (key: string) => boolean,
): Promise<number> {
  const transaction = database.transaction('entries', 'readwrite', { durability: 'relaxed' });
  const index = transaction.store.index('byRecord');
  const dropped = keys.map(async (key) => {
    const [places, entries] = await Promise.all([index.getAllKeys(key), index.getAll(key)]);
    const placed = entries.flatMap((entry, at) => {
      const place = places[at];
      return place === undefined ? [] : [{ place, entry }];
    });
    const gone = superseded(placed, keepsHistory(key));
    await Promise.all(gone.map((place) => transaction.store.delete(place)));
    return gone.length;
  });
  const [, ...counts] = await Promise.all([transaction.done, ...dropped]);
  return counts.reduce((sum, count) => sum + count, 0);
}
