import { success, type Result } from '../domain/result';
import type { LocalRecords } from './local-records';
import {
  decodeRevision,
  encodeRevision,
  isTooLongForLocal,
  readRevision,
  type RecordState,
} from './record-codec';
import { isBelow, parseRecordKey, recordKey } from './record-key';
import {
  isNewer,
  isRemoval,
  newerOf,
  type KeyedRevision,
  type Revision,
  type Stamp,
} from './revision';
import type { RecordKind, RecordPath, StorageError } from './store';

/** What putting revisions came to: why local storage refused some, if it did, and the way back. */
export type Put = {
  readonly refused: StorageError | undefined;
  /** Whether something was not offered to local storage, being long, and needs the journal. */
  readonly isLeftToJournal: boolean;
  /** To be called when the journal has the revisions. */
  readonly confirm: () => void;
  readonly undo: () => void;
};

/**
 * All records as this tab knows them: those in local storage,
 * and in memory the revisions that local storage has no room for.
 */
export type KeptRecords = {
  readonly read: <Value>(
    kind: RecordKind<Value>,
    path: RecordPath,
  ) => Result<RecordState<Value> | undefined, StorageError>;
  /** In the order of their keys; those that cannot be read are left out. */
  readonly list: <Value>(
    kind: RecordKind<Value>,
    prefix: RecordPath,
  ) => Result<readonly (readonly [RecordPath, RecordState<Value>])[], StorageError>;
  /** All records undecoded, those of kinds unknown to this program too. */
  readonly listRevisions: () => Result<readonly KeyedRevision[], StorageError>;
  /** The stamp of the newest revision that is known of a record, removals included. */
  readonly stampOf: (key: string) => Stamp | undefined;
  /**
   * Puts the revisions into local storage; what finds no room there is held in memory,
   * and so is what is too long for it where there is a journal to keep it.
   */
  readonly put: (made: readonly KeyedRevision[], hasJournal: boolean) => Put;
  /** Takes in what only the journal has: records without room, and when others were removed. */
  readonly adopt: (
    unplaced: readonly KeyedRevision[],
    removals: ReadonlyMap<string, Stamp>,
  ) => void;
  readonly isEverythingLocal: () => boolean;
};

export function keepRecords(local: LocalRecords): KeptRecords {
  const held: Held = { newest: new Map(), journalled: new Map(), long: new Set() };
  const removals = new Map<string, Stamp>();

  function read<Value>(kind: RecordKind<Value>, path: RecordPath) {
    const key = recordKey(kind.name, path);
    return readNewest(local, held, kind, key);
  }

  return {
    read,
    list: (kind, prefix) => {
      const keys = allKeys(local, held);
      if (!keys.ok) return keys;
      const states = pathsBelow(keys.value, kind.name, prefix).flatMap((path) => {
        const state = read(kind, path);
        return state.ok && state.value ? [[path, state.value] as const] : [];
      });
      return success(states);
    },
    listRevisions: () => {
      const keys = allKeys(local, held);
      if (!keys.ok) return keys;
      return success(keys.value.flatMap((key) => newestRevision(local, held, key) ?? []));
    },
    stampOf: (key) => newerOf(newestRevision(local, held, key)?.revision, removals.get(key)),
    put: (made, hasJournal) => {
      const put = putAll(local, held, made, hasJournal);
      if (made.some(({ revision }) => isRemoval(revision))) placeHeld(local, held);
      return put;
    },
    adopt: (unplaced, removed) => {
      unplaced.forEach((one) => hold(held, one));
      removed.forEach((stamp, key) => removals.set(key, stamp));
    },
    isEverythingLocal: () => [...held.newest.keys()].every((key) => held.long.has(key)),
  };
}

/** Revisions that are in memory only, by the key of their record. */
type Held = {
  readonly newest: Map<string, Revision>;
  /** Of these the newest that the journal has, to which a refused write falls back. */
  readonly journalled: Map<string, Revision>;
  /** Which of these are held because they are too long, not for want of room. */
  readonly long: Set<string>;
};

/** Another tab may have put something newer into local storage than this one holds. */
function readNewest<Value>(local: LocalRecords, held: Held, kind: RecordKind<Value>, key: string) {
  const stored = local.read(kind, key);
  const unplaced = held.newest.get(key);
  if (!unplaced) return stored;
  if (!stored.ok && stored.error.kind === 'too-new') return stored;
  if (stored.ok && stored.value && isNewer(stored.value, unplaced)) return stored;
  return readRevision(kind, key, unplaced);
}

function newestRevision(local: LocalRecords, held: Held, key: string): KeyedRevision | undefined {
  const raw = local.get(key);
  const stored = raw.ok && raw.value !== undefined ? decodeRevision(raw.value) : undefined;
  const unplaced = held.newest.get(key);
  const revision = unplaced && isNewer(unplaced, stored) ? unplaced : stored;
  return revision && { key, revision };
}

function allKeys(local: LocalRecords, held: Held): Result<readonly string[], StorageError> {
  const keys = local.keys();
  if (held.newest.size === 0) return keys;
  return success([...new Set([...(keys.ok ? keys.value : []), ...held.newest.keys()])]);
}

function pathsBelow(keys: readonly string[], kind: string, prefix: RecordPath): RecordPath[] {
  const start = recordKey(kind, prefix);
  const below = keys.filter((key) => isBelow(key, start)).toSorted();
  return below.flatMap((key) => {
    const record = parseRecordKey(key);
    return record ? [record.path] : [];
  });
}

/** What this visit has already put in memory is newer than what the journal was found to have. */
function hold(held: Held, { key, revision }: KeyedRevision) {
  if (isTooLongForLocal(encodeRevision(revision))) held.long.add(key);
  if (isNewer(revision, held.newest.get(key))) held.newest.set(key, revision);
  if (isNewer(revision, held.journalled.get(key))) held.journalled.set(key, revision);
}

function putAll(
  local: LocalRecords,
  held: Held,
  made: readonly KeyedRevision[],
  hasJournal: boolean,
): Put {
  let refused: StorageError | undefined;
  let isLeftToJournal = false;
  const puts = made.map((one) => {
    const { key, revision } = one;
    const raw = encodeRevision(revision);
    const before = local.get(key);
    const isLong = hasJournal && isTooLongForLocal(raw);
    const stored = isLong ? undefined : local.put(key, raw);
    const isStored = stored?.ok ?? false;
    if (isStored) held.newest.delete(key);
    else held.newest.set(key, revision);
    if (isLong) held.long.add(key);
    else held.long.delete(key);
    isLeftToJournal ||= isLong;
    if (stored?.ok === false) refused = stored.error;
    return { ...one, raw, isStored, before: before.ok ? before.value : undefined };
  });
  return {
    refused,
    isLeftToJournal,
    confirm: () => puts.forEach((one) => one.isStored || hold(held, one)),
    undo: () => {
      puts.forEach((one) => fallBack(held, one));
      undoStored(local, puts);
    },
  };
}

type SinglePut = KeyedRevision & { readonly raw: string; readonly before: string | undefined };

function fallBack({ newest, journalled }: Held, { key, revision }: KeyedRevision) {
  if (newest.get(key) !== revision) return;
  const earlier = journalled.get(key);
  if (earlier) newest.set(key, earlier);
  else newest.delete(key);
}

/** What has been written over since stays. All goes before anything comes back, so that there is room. */
function undoStored(local: LocalRecords, puts: readonly SinglePut[]) {
  const stored = puts.filter(({ key, raw }) => {
    const now = local.get(key);
    return now.ok && now.value === raw;
  });
  stored.forEach(({ key }) => local.drop(key));
  for (const { key, before } of stored) {
    if (before !== undefined) local.put(key, before);
  }
}

/** Moves what was held in memory to local storage, as far as there is room again and no other tab has put something newer there. */
function placeHeld(local: LocalRecords, held: Held) {
  for (const [key, revision] of held.newest) {
    if (held.long.has(key) || newestRevision(local, held, key)?.revision !== revision) continue;
    if (!local.put(key, encodeRevision(revision)).ok) return;
    held.newest.delete(key);
  }
}
