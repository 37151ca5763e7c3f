import type { JournalDatabase } from './journal-database';
import type { JournalHead } from './journal-entry';
import { checkpointKey, headOf, readEntriesAfter, takeIn, type Heads } from './journal-heads';

/** Few enough that neither a key nor an append waits for them. */
const atATime = 100;

/**
 * Writes down the heads of the next entries of which that has not been done, and that their records are loose; false when none
 * are left. Nothing is lost when it does not come to that: the next start reads the entries instead.
 */
export async function writeHeads(database: JournalDatabase): Promise<boolean> {
  const checkpoint = await database.get('checkpoints', checkpointKey);
  if (checkpoint?.heads) return moveHeads(database, checkpoint.heads, checkpoint.upTo);
  const from = checkpoint?.upTo ?? 0;
  const entries = await readEntriesAfter(database, from, atATime);
  const upTo = entries.at(-1)?.place;
  if (upTo === undefined) return false;
  const heads: Heads = new Map();
  entries.forEach((placed) => takeIn(heads, headOf(placed)));
  await putHeads(database, heads, { from, upTo });
  return true;
}

/** Does nothing when another tab has done it in the meantime. */
async function putHeads(
  database: JournalDatabase,
  heads: Heads,
  { from, upTo }: { readonly from: number; readonly upTo: number },
) {
  const transaction = openHeads(database);
  const store = transaction.objectStore('heads');
  const checkpoints = transaction.objectStore('checkpoints');
  const [checkpoint, ...written] = await Promise.all([
    checkpoints.get(checkpointKey),
    ...[...heads.keys()].map((key) => store.get(key)),
  ]);
  if ((checkpoint?.upTo ?? 0) !== from) return;
  written.forEach((head) => head && takeIn(heads, head));
  await Promise.all([
    ...[...heads.values()].map((head) => store.put({ ...head, loose: 1 })),
    checkpoints.put({ upTo }, checkpointKey),
    transaction.done,
  ]);
}

/** Version 1 of the journal had its heads in the checkpoint; they stay there until the last of them is moved. */
async function moveHeads(database: JournalDatabase, heads: readonly JournalHead[], upTo: number) {
  const transaction = openHeads(database);
  const store = transaction.objectStore('heads');
  const checkpoints = transaction.objectStore('checkpoints');
  const [checkpoint, keys] = await Promise.all([
    checkpoints.get(checkpointKey),
    store.getAllKeys(),
  ]);
  // Another tab may have done it in the meantime.
  if (!checkpoint?.heads) return true;
  const moved = new Set(keys);
  const next = heads.filter(({ key }) => !moved.has(key)).slice(0, atATime);
  const puts = next.map((head) => store.put(head));
  if (next.length === 0) await checkpoints.put({ upTo }, checkpointKey);
  await Promise.all([...puts, transaction.done]);
  return true;
}

const openHeads = (database: JournalDatabase) =>
  database.transaction(['heads', 'checkpoints'], 'readwrite', { durability: 'relaxed' });
