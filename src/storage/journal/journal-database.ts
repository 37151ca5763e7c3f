import type { IDBPDatabase } from 'idb';
import type { JournalEntry, JournalHead } from './journal-entry';

/** A head as it is written down; `loose` when entries of its record came after the last compaction of it. */
export type WrittenHead = JournalHead & { readonly loose?: 1 };

/** Up to which place the heads are written down, so that a start reads of the entries only those after it. */
export type Checkpoint = {
  readonly upTo: number;
  /** Version 1 of the journal had its heads here. */
  readonly heads?: readonly JournalHead[];
};

export type JournalSchema = {
  entries: { key: number; value: JournalEntry; indexes: { byRecord: string } };
  heads: { key: string; value: WrittenHead; indexes: { byLoose: number } };
  checkpoints: { key: string; value: Checkpoint };
};

export type JournalDatabase = IDBPDatabase<JournalSchema>;

export const schemaVersion = 2;

/** The one room in which the journal's database is laid out. What is in it stays as it is, so nothing of it can be lost on the way. */
export function layOut(database: JournalDatabase, before: number) {
  if (before < 1) {
    const entries = database.createObjectStore('entries', { autoIncrement: true });
    entries.createIndex('byRecord', 'key');
    database.createObjectStore('checkpoints');
  }
  database.createObjectStore('heads', { keyPath: 'key' }).createIndex('byLoose', 'loose');
}
