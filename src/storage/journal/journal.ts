import { failure, success, type Result } from '../../domain/result';
import { compareStamps } from '../revision';
import type { StorageError } from '../store';
import { within } from '../within';
import { compactEntries, type Compaction } from './compact-entries';
import type { Connection } from './connection';
import type { JournalDatabase } from './journal-database';
import type { JournalEntry, JournalHead } from './journal-entry';
import { readHeads } from './journal-heads';

/** Every revision of every record, in the order in which they were made; nothing in it ever changes. */
export type Journal = {
  /**
   * All entries or none; fulfilled with success only when their transaction has completed.
   * While the database is open the transaction is issued before this returns.
   */
  readonly append: (entries: readonly JournalEntry[]) => Promise<Result<undefined, StorageError>>;
  /** The newest entry of each record, without its value. */
  readonly heads: () => Promise<Result<readonly JournalHead[], StorageError>>;
  /** The whole entries of these heads. */
  readonly entriesOf: (
    heads: readonly JournalHead[],
  ) => Promise<Result<readonly JournalEntry[], StorageError>>;
  /** All revisions of one record, oldest first. */
  readonly history: (key: string) => Promise<Result<readonly JournalEntry[], StorageError>>;
  /**
   * A short step: writes down heads, or drops what history need not keep of the records changed since the last time: see
   * `superseded`. Gives way when an entry is to be appended; what was done by then stays done.
   */
  readonly compact: (
    keepsHistory: (key: string) => boolean,
  ) => Promise<Result<Compaction, StorageError>>;
  readonly count: () => Promise<Result<number, StorageError>>;
  readonly close: () => void;
};

export function createJournal(connection: Connection, reopenWithinMs: number): Journal {
  let pendingAppends = 0;

  /** Asks the open database at once; when the connection turns out to be lost, once more after opening it anew. */
  async function ask<Answer>(
    question: (database: JournalDatabase) => Promise<Answer>,
  ): Promise<Result<Answer, StorageError>> {
    const database = connection.current();
    const answer = database && (await attempt(() => question(database)));
    if (answer && (answer.ok || answer.error.kind === 'full')) return answer;
    const reopened = await within(reopenWithinMs, connection.open(database), lost);
    return reopened.ok ? attempt(() => question(reopened.value)) : reopened;
  }

  return {
    append: async (entries) => {
      if (entries.length === 0) return success(undefined);
      pendingAppends += 1;
      try {
        return await ask((database) => appendAll(database, entries));
      } finally {
        pendingAppends -= 1;
      }
    },
    heads: () => ask(async (database) => [...(await readHeads(database)).values()]),
    entriesOf: (heads) => ask((database) => readEntries(database, heads)),
    history: (key) => ask((database) => readHistory(database, key)),
    compact: (keepsHistory) =>
      ask((database) => compactEntries(database, keepsHistory, () => pendingAppends > 0)),
    count: () => ask((database) => database.count('entries')),
    close: connection.close,
  };
}

const lost = failure({ kind: 'unavailable' } as const);

/** Everything is issued before the first wait; the commit is asked for at once, not left to the browser. */
async function appendAll(database: JournalDatabase, entries: readonly JournalEntry[]) {
  const transaction = database.transaction('entries', 'readwrite', { durability: 'relaxed' });
  const added = entries.map((entry) => transaction.store.add(entry));
  const settled = Promise.allSettled([...added, transaction.done]);
  transaction.commit();
  const outcomes = await settled;
  const faults = outcomes.flatMap((one): unknown[] =>
    one.status === 'rejected' ? [one.reason] : [],
  );
  if (faults.length > 0) throw faults.find(isFull) ?? faults[0];
  return undefined;
}

async function readEntries(database: JournalDatabase, heads: readonly JournalHead[]) {
  const { store } = database.transaction('entries');
  const entries = await Promise.all(heads.map(({ place }) => store.get(place)));
  return entries.flatMap((entry) => entry ?? []);
}

async function readHistory(database: JournalDatabase, key: string) {
  const entries = await database.getAllFromIndex('entries', 'byRecord', key);
  return entries.toSorted(compareStamps);
}

/** What the browser may refuse becomes an error value, anything else stays a defect. */
async function attempt<Answer>(
  question: () => Promise<Answer>,
): Promise<Result<Answer, StorageError>> {
  try {
    return success(await question());
  } catch (error) {
    if (isFull(error)) return failure({ kind: 'full', neededBytes: 0 });
    if (error instanceof DOMException && error.name !== 'DataCloneError') return lost;
    throw error;
  }
}

const isFull = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
