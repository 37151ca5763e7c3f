import { failure, success, type Result } from '../domain/result';
import { decodeRecord, type RecordState } from './record-codec';
import { isRecordKey, setAsidePrefix } from './record-key';
import type { RecordKind, StorageError, UnreadableRecord } from './store';

/** What records in local storage stand on; all of it is passed in, so that a test can choose it. */
export type LocalSurroundings = {
  /** Throws where the browser forbids storage. */
  readonly openStorage: () => Storage;
  readonly now: () => Date;
};

/**
 * One local-storage key per record, so that tabs never overwrite each other's records.
 * All is done when a method returns, so a page that closes loses nothing.
 */
export type LocalRecords = {
  /** The keys of all records, in no order. */
  readonly keys: () => Result<readonly string[], StorageError>;
  readonly get: (key: string) => Result<string | undefined, StorageError>;
  readonly put: (key: string, raw: string) => Result<undefined, StorageError>;
  readonly drop: (key: string) => Result<undefined, StorageError>;
  /** A damaged record is set aside and reported, one that is too new is reported. */
  readonly read: <Value>(
    kind: RecordKind<Value>,
    key: string,
  ) => Result<RecordState<Value> | undefined, StorageError>;
  readonly setAside: (key: string, raw: string) => void;
  readonly listUnreadable: () => readonly UnreadableRecord[];
  /** Characters that are taken of the about 5.2 million that browsers allow. */
  readonly usedCharacters: () => number;
};

/** `onUnreadable` hears of each unreadable record when it is first met. */
export function openLocalRecords(
  { openStorage, now }: LocalSurroundings,
  onUnreadable: () => void,
): LocalRecords {
  const tooNew = new Map<string, UnreadableRecord>();
  const get = (key: string) => attempt(() => openStorage().getItem(key) ?? undefined);

  function setAside(key: string, raw: string) {
    // When there is no room to set it aside, it stays where it is.
    attempt(() => moveAside(openStorage(), key, raw, now()));
    onUnreadable();
  }

  function report(error: StorageError, raw: string) {
    if (error.kind === 'corrupt') setAside(error.key, raw);
    if (error.kind !== 'too-new' || tooNew.has(error.key)) return;
    tooNew.set(error.key, error);
    onUnreadable();
  }

  return {
    keys: () => attempt(() => allKeys(openStorage()).filter(isRecordKey)),
    get,
    put: (key, raw) => done(attempt(() => openStorage().setItem(key, raw), raw)),
    drop: (key) => done(attempt(() => openStorage().removeItem(key))),
    read: (kind, key) => readRecord(kind, key, get(key), report),
    setAside,
    listUnreadable: () => [...listSetAside(openStorage), ...tooNew.values()],
    usedCharacters: () => countCharacters(openStorage),
  };
}

function readRecord<Value>(
  kind: RecordKind<Value>,
  key: string,
  raw: Result<string | undefined, StorageError>,
  report: (error: StorageError, raw: string) => void,
): Result<RecordState<Value> | undefined, StorageError> {
  if (!raw.ok) return raw;
  if (raw.value === undefined) return success(undefined);
  const state = decodeRecord(kind, key, raw.value);
  if (!state.ok) report(state.error, raw.value);
  return state;
}

function listSetAside(openStorage: () => Storage): UnreadableRecord[] {
  const listed = attempt(() => {
    const storage = openStorage();
    const keys = allKeys(storage).filter((key) => key.startsWith(setAsidePrefix));
    return keys.map((key) => ({
      kind: 'set-aside' as const,
      key,
      raw: storage.getItem(key) ?? '',
    }));
  });
  return listed.ok ? listed.value : [];
}

function countCharacters(openStorage: () => Storage): number {
  const counted = attempt(() => {
    const storage = openStorage();
    const lengths = allKeys(storage).map((key) => `${key}${storage.getItem(key) ?? ''}`.length);
    return lengths.reduce((sum, length) => sum + length, 0);
  });
  return counted.ok ? counted.value : 0;
}

function allKeys(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
}

function moveAside(storage: Storage, key: string, raw: string, now: Date) {
  storage.setItem(`${setAsidePrefix}${now.toISOString()}:${key}`, raw);
  storage.removeItem(key);
}

/** What the browser may refuse becomes an error value, anything else stays a defect. */
function attempt<Value>(act: () => Value, written = ''): Result<Value, StorageError> {
  try {
    return success(act());
  } catch (error) {
    if (isNamed(error, 'QuotaExceededError')) {
      return failure({ kind: 'full', neededBytes: sizeInBytes(written) });
    }
    if (isNamed(error, 'SecurityError')) return failure({ kind: 'unavailable' });
    throw error;
  }
}

const done = (result: Result<unknown, StorageError>) => (result.ok ? success(undefined) : result);

const isNamed = (error: unknown, name: string) =>
  error instanceof DOMException && error.name === name;

/** Local storage keeps two bytes for each UTF-16 unit. */
const sizeInBytes = (text: string) => text.length * 2;
