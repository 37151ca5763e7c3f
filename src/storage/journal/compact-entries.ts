import { compareStamps, isNewer } from '../revision';
import type { JournalDatabase } from './journal-database';
import type { PlacedEntry } from './journal-entry';
import { placeEntries, withoutMark } from './journal-heads';
import { writeHeads } from './write-heads';

export type Compaction = {
  readonly dropped: number;
  /** False when there is more to do, or an append came in between: the rest is for another time. */
  readonly isFinished: boolean;
};

/** What one compaction does at the most, so that it is short. */
const headsWrittenAtATime = 10;
const recordsAtATime = 25;
const dropsAtATime = 100;

/** Works a record at a time, so that neither an append nor a key waits for more than one of them. */
export async function compactEntries(
  database: JournalDatabase,
  keepsHistory: (key: string) => boolean,
  mustGiveWay: () => boolean,
): Promise<Compaction> {
  for (let times = 0; await writeHeads(database); times += 1) {
    if (mustGiveWay() || times === headsWrittenAtATime) return { dropped: 0, isFinished: false };
  }
  const loose = await database.getAllKeysFromIndex('heads', 'byLoose', null, recordsAtATime);
  let dropped = 0;
  let isFinished = loose.length < recordsAtATime;
  for (const key of loose) {
    if (mustGiveWay()) return { dropped, isFinished: false };
    const gone = await compactRecord(database, key, keepsHistory);
    dropped += gone;
    if (gone === dropsAtATime) isFinished = false;
  }
  return { dropped, isFinished };
}

/**
 * The places of those entries of one record that may go: what is to be forgotten; and of the rest all but its first, its last,
 * and the last before another sitting took over. So what one tab wrote over the other is kept, however often they take turns.
 */
export function superseded(entries: readonly PlacedEntry[], keepsHistory: boolean): number[] {
  const all = entries.toSorted((one, other) => compareStamps(one.entry, other.entry));
  const forgotten = all.slice(0, countForgotten(all));
  const rest = all.slice(forgotten.length);
  const dropped = rest.filter(({ entry }, index) => {
    const next = rest[index + 1]?.entry;
    const isKept = keepsHistory && (index === 0 || next?.sitting !== entry.sitting);
    return next && !isKept;
  });
  return [...forgotten, ...dropped].map(({ place }) => place);
}

/** How many of them, oldest first, were removed for good; what another tab made of the record at the same time was not. */
function countForgotten(ordered: readonly PlacedEntry[]): number {
  const forgets = ordered.flatMap(({ entry }) => ('removed' in entry ? (entry.forgets ?? []) : []));
  const newest = forgets.toSorted(compareStamps).at(-1);
  return newest ? ordered.filter(({ entry }) => !isNewer(entry, newest)).length : 0;
}

/** Gives how many entries it dropped: when those are all that one transaction may, the record stays loose. */
async function compactRecord(
  database: JournalDatabase,
  key: string,
  keepsHistory: (key: string) => boolean,
): Promise<number> {
  const transaction = database.transaction(['entries', 'heads'], 'readwrite', {
    durability: 'relaxed',
  });
  const store = transaction.objectStore('entries');
  const heads = transaction.objectStore('heads');
  const index = store.index('byRecord');
  const [places, entries, head] = await Promise.all([
    index.getAllKeys(key),
    index.getAll(key),
    heads.get(key),
  ]);
  const gone = superseded(placeEntries(places, entries), keepsHistory(key)).slice(0, dropsAtATime);
  const done: Promise<unknown>[] = gone.map((place) => store.delete(place));
  if (head && gone.length < dropsAtATime) done.push(heads.put(withoutMark(head)));
  await Promise.all([...done, transaction.done]);
  return gone.length;
}
