import { success, type Result } from '../domain/result';
import { followOtherTabs } from './follow-other-tabs';
import { linkJournal, type JournalLink } from './journal-link';
import type { Compaction } from './journal/compact-entries';
import type { OpenJournal } from './journal/open-journal';
import { keepRecords, type KeptRecords } from './kept-records';
import { createListeners } from './listeners';
import { openLocalRecords, type LocalRecords, type LocalSurroundings } from './local-records';
import { readRevision, type RecordState } from './record-codec';
import { parseRecordKey, recordKey } from './record-key';
import type { KeyedRevision } from './revision';
import { removeForGood } from './remove-for-good';
import { createSafety, type SafetyState } from './safety';
import type {
  RecordChange,
  RecordKind,
  RecordPath,
  RecordWrite,
  StorageError,
  Store,
  StoredRecord,
} from './store';
import { within } from './within';
import { keep, outrank, remove, write, writeAll, type Keepers } from './write-twice';

/** An earlier state of a record, and in which visit of which tab it was made. */
export type PastRevision<Value> = RecordState<Value> & { readonly sitting: string };

export type RecordHistory<Value> = {
  /** Oldest first, the present one included. */
  readonly revisions: readonly PastRevision<Value>[];
  /** How many revisions cannot be read and are left out. */
  readonly unreadable: number;
};

/** A store that keeps every write twice; a write is fulfilled with success when the journal has it. */
export type JournaledStore = Store & {
  readonly safety: Pick<SafetyState, 'get' | 'subscribe'>;
  readonly history: <Value>(
    kind: RecordKind<Value>,
    path: RecordPath,
  ) => Promise<Result<RecordHistory<Value>, StorageError>>;
  /** Every record undecoded, removals and records of kinds unknown to this program included. */
  readonly listRevisions: () => Promise<Result<readonly KeyedRevision[], StorageError>>;
  /** All of these or none. A revision that is not newer than what is here becomes so: it gets a new stamp. */
  readonly putRevisions: (
    made: readonly KeyedRevision[],
  ) => Promise<Result<undefined, StorageError>>;
  /** Several records at once, all of them or none; like `write`, it does to local storage what it does before it returns. */
  readonly writeAll: (writes: readonly RecordWrite[]) => Promise<Result<undefined, StorageError>>;
  /** Removes all records that are meant, or none, and lets the journal forget what was made of them: see `removeForGood`. */
  readonly removeForGood: (
    isMeant: (key: string) => boolean,
  ) => Promise<Result<undefined, StorageError>>;
  /** For idle moments: shortens the journal, giving way to every write. */
  readonly compact: () => Promise<Result<Compaction, StorageError>>;
  readonly countUse: () => Promise<{ localCharacters: number; revisions: number }>;
};

/** All that the store stands on is passed in, so that a test can choose it. */
export type JournaledSurroundings = LocalSurroundings & {
  /** Where the browser tells of writes by other tabs: the window. */
  readonly events: EventTarget;
  readonly openJournal: () => Promise<Result<OpenJournal, StorageError>>;
  readonly kinds: readonly RecordKind<unknown>[];
  /** Names this visit of this tab; no other may have the same. */
  readonly sitting: string;
  /** After this the program goes on without the journal, until it opens after all. */
  readonly openWithinMs?: number;
};

type Parts = Keepers & {
  readonly kinds: readonly RecordKind<unknown>[];
  readonly local: LocalRecords;
};

const reconcileWithinMs = 10_000;

/** What it does to local storage is done before its methods return, so a page that closes loses nothing. */
export function createJournaledStore(surroundings: JournaledSurroundings): JournaledStore {
  const parts = assemble(surroundings);
  const { records, link, safety, changes } = parts;
  // The end of a reconciliation, also of one that failed: then local storage is all there is.
  const reconciled = reconcileBoth(parts);
  const settled = link.opened.then((opened) =>
    opened.ok ? within(reconcileWithinMs, reconciled.then(ignore, ignore), undefined) : undefined,
  );
  followOtherTabs(surroundings.events, changes.tell);
  return {
    read: async (kind, path) => {
      if (!kind.readEarly) await settled;
      return withoutRemoval(path, records.read(kind, path));
    },
    list: async (kind, prefix) => {
      await settled;
      return listRecords(records, kind, prefix);
    },
    write: (kind, path, value) => write(parts, kind, path, value),
    remove: (kind, path) => remove(parts, kind, path, settled),
    listUnreadable: () => Promise.resolve(parts.local.listUnreadable()),
    subscribe: changes.add,
    safety,
    history: (kind, path) => readHistory(link, kind, path),
    listRevisions: async () => {
      await settled;
      return records.listRevisions();
    },
    putRevisions: async (made) => {
      await settled;
      return keep(
        parts,
        made.map((one) => outrank(parts, one)),
      );
    },
    writeAll: (writes) => writeAll(parts, writes),
    removeForGood: (isMeant) => removeForGood(parts, isMeant, settled),
    compact: () => compact(parts),
    countUse: () => countUse(parts),
  };
}

function assemble(surroundings: JournaledSurroundings): Parts {
  const { now, sitting, kinds, openJournal, openWithinMs = 2000 } = surroundings;
  const changes = createListeners<RecordChange>();
  const safety = createSafety();
  const local = openLocalRecords(surroundings, () => changes.tell({ scope: 'unreadable' }));
  if (!local.get('').ok) safety.set({ local: 'unavailable' });
  const link = linkJournal(openJournal, safety, openWithinMs);
  return { now, sitting, kinds, local, records: keepRecords(local), link, safety, changes };
}

const ignore = () => undefined;

async function reconcileBoth(parts: Parts) {
  const { local, kinds, sitting, records, link, safety, changes } = parts;
  // Entries that waited for the journal are on their way into it before it is read.
  await link.opened;
  const opened = await link.openedAtLast;
  if (!opened.ok) return;
  const result = await opened.value.reconcile({
    local,
    kinds,
    sitting,
    isSettled: link.hasAppended,
  });
  if (!result.ok) return;
  const { recovered, changedLocally, unplaced, removals } = result.value;
  records.adopt(unplaced, removals);
  safety.set({ recovered });
  if (!records.isEverythingLocal() && safety.get().local === 'ready') safety.set({ local: 'full' });
  if (changedLocally > 0) changes.tell({ scope: 'everything' });
}

async function readHistory<Value>(
  link: JournalLink,
  kind: RecordKind<Value>,
  path: RecordPath,
): Promise<Result<RecordHistory<Value>, StorageError>> {
  const key = recordKey(kind.name, path);
  const opened = await link.get();
  const entries = opened.ok ? await opened.value.history(key) : opened;
  if (!entries.ok) return entries;
  const revisions = entries.value.flatMap((entry) => {
    const state = readRevision(kind, key, entry);
    return state.ok ? [{ ...state.value, sitting: entry.sitting }] : [];
  });
  return success({ revisions, unreadable: entries.value.length - revisions.length });
}

async function compact({ link, kinds }: Parts): Promise<Result<Compaction, StorageError>> {
  const opened = await link.get();
  if (!opened.ok) return opened;
  const withoutHistory = new Set(kinds.flatMap((kind) => (kind.keepsHistory ? [] : kind.name)));
  return opened.value.compact((key) => !withoutHistory.has(parseRecordKey(key)?.kind ?? ''));
}

async function countUse({ link, local }: Parts) {
  const opened = await link.get();
  const counted = opened.ok ? await opened.value.count() : opened;
  return { localCharacters: local.usedCharacters(), revisions: counted.ok ? counted.value : 0 };
}

function listRecords<Value>(records: KeptRecords, kind: RecordKind<Value>, prefix: RecordPath) {
  const listed = records.list(kind, prefix);
  if (!listed.ok) return listed;
  return success(
    listed.value.flatMap(([path, state]) => {
      const record = withoutRemoval(path, success(state));
      return record.ok && record.value ? [record.value] : [];
    }),
  );
}

function withoutRemoval<Value>(
  path: RecordPath,
  state: Result<RecordState<Value> | undefined, StorageError>,
): Result<StoredRecord<Value> | undefined, StorageError> {
  if (!state.ok) return state;
  if (state.value?.kind !== 'written') return success(undefined);
  const { value, revision, savedAt } = state.value;
  return success({ path, value, revision, savedAt });
}
