import { isNewer } from '../revision';
import type { Checkpoint, JournalDatabase } from './journal-database';
import type { JournalHead, PlacedEntry } from './journal-entry';

/** The heads of the whole journal, and what was read to know them beyond the last checkpoint. */
export type HeadsNow = {
  readonly heads: ReadonlyMap<string, JournalHead>;
  /** The place of the last entry. */
  readonly upTo: number;
  /** The records that were changed since the checkpoint. */
  readonly changed: ReadonlySet<string>;
};

const checkpointKey = 'heads';
/** Few enough that a key does not wait for them. */
const entriesAtATime = 500;

/** Costs as much as the checkpoint and the entries after it, however long the journal is. */
export async function readHeads(database: JournalDatabase): Promise<HeadsNow> {
  const checkpoint = await database.get('checkpoints', checkpointKey);
  const heads = new Map(checkpoint?.heads.map((head) => [head.key, head]));
  const changed = new Set<string>();
  let upTo = checkpoint?.upTo ?? 0;
  for (;;) {
    const entries = await readEntriesAfter(database, upTo);
    for (const placed of entries) {
      takeIn(heads, placed);
      changed.add(placed.entry.key);
    }
    upTo = entries.at(-1)?.place ?? upTo;
    if (entries.length < entriesAtATime) return { heads, upTo, changed };
  }
}

/** Lets the next start read on from here. */
export async function writeCheckpoint(database: JournalDatabase, { heads, upTo }: HeadsNow) {
  const checkpoint: Checkpoint = { upTo, heads: [...heads.values()] };
  await database.put('checkpoints', checkpoint, checkpointKey);
}

async function readEntriesAfter(database: JournalDatabase, place: number): Promise<PlacedEntry[]> {
  const range = IDBKeyRange.lowerBound(place, true);
  const { store } = database.transaction('entries');
  const [places, entries] = await Promise.all([
    store.getAllKeys(range, entriesAtATime),
    store.getAll(range, entriesAtATime),
  ]);
  return entries.flatMap((entry, index) => {
    const entryPlace = places[index];
    return entryPlace === undefined ? [] : [{ place: entryPlace, entry }];
  });
}

/** Two tabs may have made equal stamps: then the later entry counts. */
function takeIn(heads: Map<string, JournalHead>, { place, entry }: PlacedEntry) {
  const { key, revision, savedAt } = entry;
  const known = heads.get(key);
  if (known && isNewer(known, entry)) return;
  heads.set(key, { key, place, revision, savedAt, removed: 'removed' in entry });
}
