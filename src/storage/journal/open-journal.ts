import { success, type Result } from '../../domain/result';
import type { StorageError } from '../store';
import { createConnection } from './connection';
import { createJournal, type Journal } from './journal';
import { reconcile, type Reconciliation, type Sides } from './reconcile';

/** The journal, and how it is compared with local storage at start. */
export type OpenJournal = Journal & {
  readonly reconcile: (sides: Sides) => Promise<Result<Reconciliation, StorageError>>;
};

/**
 * Opens the journal in IndexedDB: 'unavailable' where the browser refuses, 'too-new' where a newer program has been.
 * It may take long; whoever waits has to set the limit. A lost connection is opened again within `reopenWithinMs`.
 */
export async function openJournal({
  name = 'sejajar-journal',
  reopenWithinMs = 2000,
} = {}): Promise<Result<OpenJournal, StorageError>> {
  const connection = createConnection(name);
  const opened = await connection.open();
  if (!opened.ok) return opened;
  const journal = createJournal(connection, reopenWithinMs);
  return success({ ...journal, reconcile: (sides) => reconcile(journal, sides) });
}
