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

/**
 * The places of those entries of one record that may go: all but its first, its last, and the last before another sitting
 * took over. So what one tab wrote over the other is kept, however often they take turns.
 */
export function superseded(entries: readonly PlacedEntry[], keepsHistory: boolean): number[] {
  const ordered = entries.toSorted((one, other) => compareStamps(one.entry, other.entry));
  return ordered.flatMap(({ place, entry }, index) => {
    const next = ordered[index + 1]?.entry;
    const isKept = keepsHistory && (index === 0 || next?.sitting !== entry.sitting);
    return !next || isKept ? [] : [place];
  });
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
