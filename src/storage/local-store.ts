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
  const announce = (change: RecordChange) => listeners.forEach((listener) => listener(change));
  const tab: Tab = { openStorage, now, announce, tooNew: new Map() };
  events.addEventListener('storage', (event) => {
    const change = changeByOtherTab(event);
    if (change) announce(change);
  });
  return {
    read: (kind, path) => attempt(() => readNow(tab, kind, path)),
    list: (kind, prefix) => attempt(() => listNow(tab, kind, prefix)),
    write: (kind, path, value) => attempt(() => writeNow(tab, kind, path, value), value),
    remove: (kind, path) => attempt(() => removeNow(tab, kind, path)),
    listUnreadable: async () => {
      const listed = await attempt(() => success(listSetAside(openStorage())));
      return [...(listed.ok ? listed.value : []), ...tab.tooNew.values()];
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}

/** One tab's side of local storage, with the records it met that are too new for it. */
type Tab = Pick<LocalStoreSurroundings, 'openStorage' | 'now'> & {
  readonly announce: (change: RecordChange) => void;
  readonly tooNew: Map<string, UnreadableRecord>;
};

function readNow<Value>(tab: Tab, kind: RecordKind<Value>, path: RecordPath) {
  const storage = tab.openStorage();
  const key = recordKey(kind.name, path);
  const raw = storage.getItem(key);
  if (raw === null) return success(undefined);
  const decoded = decodeRecord(kind, path, key, raw);
  if (decoded.ok) return decoded;
  if (decoded.error.kind !== 'too-new') setAside(storage, key, raw, tab.now());
  else if (tab.tooNew.has(key)) return decoded;
  else tab.tooNew.set(key, decoded.error);
  tab.announce({ scope: 'unreadable' });
  return decoded;
}

function writeNow<Value>(tab: Tab, kind: RecordKind<Value>, path: RecordPath, value: Value) {
  const before = readNow(tab, kind, path);
  if (!before.ok && before.error.kind === 'too-new') return before;
  const revision = (before.ok ? (before.value?.revision ?? 0) : 0) + 1;
  const record: StoredRecord<Value> = { path, value, revision, savedAt: tab.now().toISOString() };
  tab.openStorage().setItem(recordKey(kind.name, path), encodeRecord(kind, record));
  tab.announce({ scope: 'record', kind: kind.name, path });
  return success(record);
}

function removeNow<Value>(tab: Tab, kind: RecordKind<Value>, path: RecordPath) {
  const before = readNow(tab, kind, path);
  if (!before.ok && before.error.kind === 'too-new') return before;
  tab.openStorage().removeItem(recordKey(kind.name, path));
  tab.announce({ scope: 'record', kind: kind.name, path });
  return success(undefined);
}

function listNow<Value>(tab: Tab, kind: RecordKind<Value>, prefix: RecordPath) {
  const records = pathsBelow(tab.openStorage(), kind.name, prefix).flatMap((path) => {
    const read = readNow(tab, kind, path);
    return read.ok && read.value ? [read.value] : [];
  });
  return success(records);
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
      record?.kind === kind && isBelow(record.path, prefix) ? [record.path] : [],
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
const sizeInBytes = (value: unknown) =>
  value === undefined ? 0 : JSON.stringify(value).length * 2;
