import { failure, success, type Result } from '../domain/result';
import { decodeRecord, encodeRecord } from './record-codec';
import { isBelow, parseRecordKey, recordKey, setAsidePrefix } from './record-key';
import type {
  RecordChange,
  RecordKind,
  RecordPath,
  StorageError,
  Store,
  StoredRecord,
  UnreadableRecord,
} from './store';

/** What a store over local storage stands on; all of it is passed in, so that a test can choose it. */
export type LocalStoreSurroundings = {
  /** Throws where the browser forbids storage. */
  readonly openStorage: () => Storage;
  /** Where the browser tells of writes by other tabs: the window. */
  readonly events: EventTarget;
  readonly now: () => Date;
};

/**
 * A store with one local-storage key per record, so that tabs never overwrite each other's records.
 * What it does to local storage is done before its methods return, so a page that closes loses nothing.
 */
export function createLocalStore({ openStorage, events, now }: LocalStoreSurroundings): Store {
  const listeners = new Set<(change: RecordChange) => void>();
  const tooNew = new Map<string, UnreadableRecord>();
  const announce = (change: RecordChange) => listeners.forEach((listener) => listener(change));
  events.addEventListener('storage', (event) => {
    const change = changeByOtherTab(event);
    if (change) announce(change);
  });

  function readNow<Value>(kind: RecordKind<Value>, path: RecordPath, storage: Storage) {
    const key = recordKey(kind.name, path);
    const raw = storage.getItem(key);
    if (raw === null) return success(undefined);
    const decoded = decodeRecord(kind, path, key, raw);
    if (decoded.ok) return decoded;
    if (decoded.error.kind !== 'too-new') setAside(storage, key, raw, now());
    else if (tooNew.has(key)) return decoded;
    else tooNew.set(key, decoded.error);
    announce({ scope: 'unreadable' });
    return decoded;
  }

  function writeNow<Value>(kind: RecordKind<Value>, path: RecordPath, value: Value) {
    const storage = openStorage();
    const before = readNow(kind, path, storage);
    if (!before.ok && before.error.kind === 'too-new') return before;
    const revision = (before.ok ? (before.value?.revision ?? 0) : 0) + 1;
    const record: StoredRecord<Value> = { path, value, revision, savedAt: now().toISOString() };
    storage.setItem(recordKey(kind.name, path), encodeRecord(kind, record));
    announce({ scope: 'record', kind: kind.name, path });
    return success(record);
  }

  function removeNow<Value>(kind: RecordKind<Value>, path: RecordPath) {
    const storage = openStorage();
    const before = readNow(kind, path, storage);
    if (!before.ok && before.error.kind === 'too-new') return before;
    storage.removeItem(recordKey(kind.name, path));
    announce({ scope: 'record', kind: kind.name, path });
    return success(undefined);
  }

  function listNow<Value>(kind: RecordKind<Value>, prefix: RecordPath) {
    const storage = openStorage();
    const records = pathsBelow(storage, kind.name, prefix).flatMap((path) => {
      const read = readNow(kind, path, storage);
      return read.ok && read.value ? [read.value] : [];
    });
    return success(records);
  }

  return {
    read: (kind, path) => attempt(() => readNow(kind, path, openStorage())),
    list: (kind, prefix) => attempt(() => listNow(kind, prefix)),
    write: (kind, path, value) => attempt(() => writeNow(kind, path, value), value),
    remove: (kind, path) => attempt(() => removeNow(kind, path)),
    listUnreadable: async () => {
      const listed = await attempt(() => success(listSetAside(openStorage())));
      return [...(listed.ok ? listed.value : []), ...tooNew.values()];
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}

function changeByOtherTab(event: Event): RecordChange | undefined {
  if (!('key' in event)) return undefined;
  if (event.key === null) return { scope: 'everything' };
  const record = typeof event.key === 'string' ? parseRecordKey(event.key) : undefined;
  return record && { scope: 'record', ...record };
}

function pathsBelow(storage: Storage, kind: string, prefix: RecordPath): RecordPath[] {
  return allKeys(storage)
    .toSorted()
    .map(parseRecordKey)
    .flatMap((record) =>
      record && record.kind === kind && isBelow(record.path, prefix) ? [record.path] : [],
    );
}

function listSetAside(storage: Storage): UnreadableRecord[] {
  return allKeys(storage)
    .filter((key) => key.startsWith(setAsidePrefix))
    .map((key) => ({ kind: 'set-aside', key, raw: storage.getItem(key) ?? '' }));
}

function allKeys(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
}

/** Moves a record that cannot be read to a key of its own; leaves it where it is when there is no room. */
function setAside(storage: Storage, key: string, raw: string, now: Date) {
  try {
    storage.setItem(`${setAsidePrefix}${now.toISOString()}:${key}`, raw);
    storage.removeItem(key);
  } catch (error) {
    if (!isFull(error)) throw error;
  }
}

/** Acts at once; what the browser may refuse becomes an error value, anything else stays a defect. */
function attempt<Value>(
  act: () => Result<Value, StorageError>,
  written?: unknown,
): Promise<Result<Value, StorageError>> {
  try {
    return Promise.resolve(act());
  } catch (error) {
    if (isFull(error)) {
      return Promise.resolve(failure({ kind: 'full', neededBytes: sizeInBytes(written) }));
    }
    if (isForbidden(error)) return Promise.resolve(failure({ kind: 'unavailable' }));
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

const isFull = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

const isForbidden = (error: unknown) =>
  error instanceof DOMException && error.name === 'SecurityError';

/** Local storage keeps two bytes for each UTF-16 unit. */
const sizeInBytes = (value: unknown) => (JSON.stringify(value) ?? '').length * 2;
