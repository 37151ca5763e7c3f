import type { IDBPDatabase } from 'idb';
import type { JournalEntry, JournalHead } from './journal-entry';

/** The heads of all entries up to a place, so that a start reads only what came after it. */
export type Checkpoint = { readonly upTo: number; readonly heads: readonly JournalHead[] };

export type JournalSchema = {
  entries: { key: number; value: JournalEntry; indexes: { byRecord: string } };
  checkpoints: { key: string; value: Checkpoint };
};

export type JournalDatabase = IDBPDatabase<JournalSchema>;

export const schemaVersion = 1;

/** The one room in which the journal's database is laid out. */
export function layOut(database: JournalDatabase) {
  const entries = database.createObjectStore('entries', { autoIncrement: true });
  entries.createIndex('byRecord', 'key');
  database.createObjectStore('checkpoints');
}
