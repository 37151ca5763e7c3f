import { openDB } from 'idb';
import { failure, success, type Result } from '../../domain/result';
import type { StorageError } from '../store';
import {
  layOut,
  schemaVersion,
  type JournalDatabase,
  type JournalSchema,
} from './journal-database';

type Opened = Result<JournalDatabase, StorageError>;

/** The way to the journal's database, which may be lost while the program runs. */
export type Connection = {
  /** The open database; undefined while there is none. */
  readonly current: () => JournalDatabase | undefined;
  /** Opens the database, anew when `broken` is the one that is open. */
  readonly open: (broken?: JournalDatabase) => Promise<Opened>;
  readonly close: () => void;
};

export function createConnection(name: string): Connection {
  let database: JournalDatabase | undefined;
  let opening: Promise<Opened> | undefined;

  function close(closing = database) {
    closing?.close();
    if (closing === database) database = undefined;
  }

  async function openOnce() {
    const opened: Opened = await openDatabase(name, () => opened.ok && close(opened.value));
    opening = undefined;
    if (opened.ok) database = opened.value;
    return opened;
  }

  return {
    current: () => database,
    open: (broken) => {
      if (broken) close(broken);
      return database ? Promise.resolve(success(database)) : (opening ??= openOnce());
    },
    close: () => close(),
  };
}

/**
 * `onLost` hears when the connection has ended, or must end because another tab changes or deletes the database.
 * There is no answer to being blocked but to wait: the other tabs are asked to close theirs, as this one would.
 */
async function openDatabase(name: string, onLost: () => void): Promise<Opened> {
  try {
    const callbacks = { upgrade: layOut, blocking: onLost, terminated: onLost };
    return success(await openDB<JournalSchema>(name, schemaVersion, callbacks));
  } catch (error) {
    const isTooNew = error instanceof DOMException && error.name === 'VersionError';
    return failure(isTooNew ? await tooNew(name) : { kind: 'unavailable' });
  }
}

async function tooNew(name: string): Promise<StorageError> {
  const newer = await openDB(name);
  newer.close();
  return { kind: 'too-new', key: name, version: newer.version };
}
