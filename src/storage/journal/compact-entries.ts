import { compareStamps } from '../revision';
import type { JournalDatabase } from './journal-database';
import type { PlacedEntry } from './journal-entry';
import { readHeads, writeCheckpoint } from './journal-heads';

export type Compaction = {
  readonly dropped: number;
  /** False when an append came in between: the rest is for another time. */
  readonly isFinished: boolean;
};

/** Works a record at a time, so that neither an append nor a key waits for more than one of them. */
export async function compactEntries(
  database: JournalDatabase,
  keepsHistory: (key: string) => boolean,
  mustGiveWay: () => boolean,
): Promise<Compaction> {
  const now = await readHeads(database);
  let dropped = 0;
  for (const key of now.changed) {
    if (mustGiveWay()) return { dropped, isFinished: false };
    dropped += await compactRecord(database, key, keepsHistory);
  }
  if (mustGiveWay()) return { dropped, isFinished: false };
  if (now.changed.size > 0) await writeCheckpoint(database, now);
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

async function compactRecord(
  database: JournalDatabase,
  key: string,
  keepsHistory: (key: string) => boolean,
): Promise<number> {
  const transaction = database.transaction('entries', 'readwrite', { durability: 'relaxed' });
  const index = transaction.store.index('byRecord');
  const [places, entries] = await Promise.all([index.getAllKeys(key), index.getAll(key)]);
  const placed = entries.flatMap((entry, at) => {
    const place = places[at];
    return place === undefined ? [] : [{ place, entry }];
  });
  const gone = superseded(placed, keepsHistory(key));
  await Promise.all([...gone.map((place) => transaction.store.delete(place)), transaction.done]);
  return gone.length;
}
