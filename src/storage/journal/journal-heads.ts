import { isNewer } from '../revision';
import type { JournalDatabase } from './journal-database';
import type { JournalEntry, JournalHead, PlacedEntry } from './journal-entry';

/** The heads of some records, by the keys of these. */
export type Heads = Map<string, JournalHead>;

/** The key of the one checkpoint. */
export const checkpointKey = 'heads';

/** Few enough that a key does not wait for them. */
const entriesAtATime = 500;

/** Costs as much as the heads that are written down and the entries after them, however long the journal is. */
export async function readHeads(database: JournalDatabase): Promise<Heads> {
  const transaction = database.transaction(['heads', 'checkpoints']);
  const [written, checkpoint] = await Promise.all([
    transaction.objectStore('heads').getAll(),
    transaction.objectStore('checkpoints').get(checkpointKey),
  ]);
  const heads: Heads = new Map(checkpoint?.heads?.map((head) => [head.key, head]));
  written.forEach((head) => takeIn(heads, head));
  let upTo = checkpoint?.upTo ?? 0;
  for (;;) {
    const entries = await readEntriesAfter(database, upTo, entriesAtATime);
    entries.forEach((placed) => takeIn(heads, headOf(placed)));
    upTo = entries.at(-1)?.place ?? upTo;
    if (entries.length < entriesAtATime) return heads;
  }
}

/** The next entries after a place, `most` at the most. */
export async function readEntriesAfter(
  database: JournalDatabase,
  place: number,
  most: number,
): Promise<PlacedEntry[]> {
  const range = IDBKeyRange.lowerBound(place, true);
  const { store } = database.transaction('entries');
  const [places, entries] = await Promise.all([
    store.getAllKeys(range, most),
    store.getAll(range, most),
  ]);
  return placeEntries(places, entries);
}

/** Puts together what was read side by side. */
export function placeEntries(
  places: readonly number[],
  entries: readonly JournalEntry[],
): PlacedEntry[] {
  return entries.flatMap((entry, at) => {
    const place = places[at];
    return place === undefined ? [] : [{ place, entry }];
  });
}

/** Two tabs may have made equal stamps: then the later entry counts. */
export function takeIn(heads: Heads, head: JournalHead) {
  const known = heads.get(head.key);
  const isOlder =
    known && (isNewer(known, head) || (!isNewer(head, known) && known.place > head.place));
  if (!isOlder) heads.set(head.key, withoutMark(head));
}

/** A head as it is when nothing came after the last compaction of its record. */
export const withoutMark = ({
  key,
  place,
  revision,
  savedAt,
  removed,
}: JournalHead): JournalHead => ({
  key,
  place,
  revision,
  savedAt,
  removed,
});

/** The head that its record has when this entry is the newest. */
export function headOf({ place, entry }: PlacedEntry): JournalHead {
  const { key, revision, savedAt } = entry;
  return { key, place, revision, savedAt, removed: 'removed' in entry };
}
