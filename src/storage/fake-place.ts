import { deleteDB } from 'idb';
import { failure, type Result } from '../domain/result';
import { installFakeIndexedDb } from './fake-indexed-db';
import { createFakeStorage } from './fake-storage';
import { openJournal, type OpenJournal } from './journal/open-journal';
import { createJournaledStore, type JournaledStore } from './journaled-store';
import { recordKinds, translations } from './records';
import type { RecordKind, RecordPath, StorageError } from './store';

export type FakeTab = {
  readonly store: JournaledStore;
  /** The local storage of this tab. */
  readonly storage: Storage;
  readonly opened: Promise<Result<OpenJournal, StorageError>>;
  /** Ends this tab's connection to the journal, as a closed tab does. */
  readonly close: () => Promise<void>;
};

export type FakeTabOptions = {
  readonly sitting?: string;
  readonly now?: () => Date;
  readonly kinds?: readonly RecordKind<unknown>[];
  readonly openWithinMs?: number;
  readonly openJournal?: () => Promise<Result<OpenJournal, StorageError>>;
};

installFakeIndexedDb();

let places = 0;

/** One browser for tests: local storage of a limited size, a journal of its own, and tabs. */
export function createFakePlace(capacityUnits = Infinity) {
  const name = `journal-${++places}`;
  const fakeStorage = createFakeStorage(capacityUnits);
  let tabs = 0;

  function openTab(options: FakeTabOptions = {}): FakeTab {
    const { storage, events } = fakeStorage.openWindow();
    const opened = (options.openJournal ?? (() => openJournal({ name })))();
    const store = createJournaledStore({
      openStorage: () => storage,
      events,
      now: () => new Date(),
      kinds: recordKinds,
      sitting: `tab ${++tabs}`,
      ...options,
      openJournal: () => opened,
    });
    const close = async () => {
      const journal = await opened;
      if (journal.ok) journal.value.close();
    };
    return { store, storage, opened, close };
  }

  return { name, openTab, wipeJournal: () => deleteDB(name) };
}

/** As in a private window. */
export const noJournal = () => Promise.resolve(failure({ kind: 'unavailable' } as const));

/** The English at a path, or why it cannot be read. */
export async function textAt({ store }: FakeTab, path: RecordPath) {
  const read = await store.read(translations, path);
  return read.ok ? read.value?.value.text : read.error.kind;
}

/** All English that was ever at a path, oldest first. */
export async function textsOf({ store }: FakeTab, path: RecordPath) {
  const history = await store.history(translations, path);
  if (!history.ok) throw new Error(history.error.kind);
  return history.value.revisions.map((made) =>
    made.kind === 'written' ? made.value.text : `(${made.kind})`,
  );
}
