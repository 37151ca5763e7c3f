import { failure, success, type Result } from '../domain/result';
import type { JournalLink } from './journal-link';
import type { KeptRecords } from './kept-records';
import type { Listeners } from './listeners';
import type { RecordState } from './record-codec';
import { parseRecordKey, recordKey } from './record-key';
import { isNewer, nextStamp, type KeyedRevision } from './revision';
import type { SafetyState } from './safety';
import type {
  RecordChange,
  RecordKind,
  RecordPath,
  RecordWrite,
  StorageError,
  StoredRecord,
} from './store';

/** The two keepers of every write, and who is told of it. */
export type Keepers = {
  readonly now: () => Date;
  readonly sitting: string;
  readonly records: KeptRecords;
  readonly link: JournalLink;
  readonly safety: SafetyState;
  readonly changes: Listeners<RecordChange>;
};

/** Refuses to write over what a newer program has written. */
export async function write<Value>(
  keepers: Keepers,
  kind: RecordKind<Value>,
  path: RecordPath,
  value: Value,
): Promise<Result<StoredRecord<Value>, StorageError>> {
  const { records, now } = keepers;
  const before = records.read(kind, path);
  if (!before.ok && before.error.kind === 'too-new') return before;
  const key = recordKey(kind.name, path);
  const stamp = nextStamp(records.stampOf(key), now());
  const revision = { version: kind.version, ...stamp, value };
  const kept = await keep(keepers, [{ key, revision }]);
  return kept.ok ? success({ path, value, ...stamp }) : kept;
}

/** Removing what is not there is no fault. `settled` is fulfilled when it is known what is there. */
export async function remove<Value>(
  keepers: Keepers,
  kind: RecordKind<Value>,
  path: RecordPath,
  settled: Promise<unknown>,
): Promise<Result<undefined, StorageError>> {
  const { records, now } = keepers;
  if (!isThere(records.read(kind, path))) await settled;
  const before = records.read(kind, path);
  if (!before.ok && before.error.kind === 'too-new') return before;
  if (!isThere(before)) return success(undefined);
  const key = recordKey(kind.name, path);
  const stamp = nextStamp(records.stampOf(key), now());
  return keep(keepers, [{ key, revision: { version: kind.version, ...stamp, removed: true } }]);
}

/** Writes several records, and removes those without a value: all of them or none. Refuses to write over what a newer program has written. */
export async function writeAll(
  keepers: Keepers,
  writes: readonly RecordWrite[],
): Promise<Result<undefined, StorageError>> {
  const { records, now } = keepers;
  const made: KeyedRevision[] = [];
  for (const { kind, path, value } of writes) {
    const before = records.read(kind, path);
    if (!before.ok && before.error.kind === 'too-new') return before;
    const key = recordKey(kind.name, path);
    const stamp = { version: kind.version, ...nextStamp(records.stampOf(key), now()) };
    made.push({
      key,
      revision: value === undefined ? { ...stamp, removed: true } : { ...stamp, value },
    });
  }
  return keep(keepers, made);
}

const isThere = (state: Result<RecordState<unknown> | undefined, StorageError>) =>
  !state.ok || state.value?.kind === 'written';

/** To local storage and to the journal in the same breath; success when either has all of it. */
export async function keep(
  keepers: Keepers,
  made: readonly KeyedRevision[],
): Promise<Result<undefined, StorageError>> {
  const { records, link, sitting, safety } = keepers;
  const put = records.put(made, safety.get().journal === 'ready');
  tellOf(keepers, made, put.refused);
  const appended = await link.append(
    made.map(({ key, revision }) => ({ ...revision, key, sitting })),
  );
  if (appended.ok) put.confirm();
  if (appended.ok || (!put.refused && !put.isLeftToJournal)) return success(undefined);
  put.undo();
  const { refused, undo } = put.isLeftToJournal ? records.put(made, false) : put;
  if (put.isLeftToJournal && refused) undo();
  tellOf(keepers, made, refused);
  if (!refused) return success(undefined);
  return failure(refused.kind === 'full' ? refused : appended.error);
}

function tellOf(
  keepers: Keepers,
  made: readonly KeyedRevision[],
  refused: StorageError | undefined,
) {
  const { records, safety, changes } = keepers;
  if (refused) safety.set({ local: refused.kind === 'full' ? 'full' : 'unavailable' });
  else if (records.isEverythingLocal()) safety.set({ local: 'ready' });
  for (const { key } of made) {
    const record = parseRecordKey(key);
    if (record) changes.tell({ scope: 'record', ...record });
  }
}

/** A revision from elsewhere counts only when it is newer than all that is known here. */
export function outrank(
  { records, now }: Keepers,
  { key, revision }: KeyedRevision,
): KeyedRevision {
  const known = records.stampOf(key);
  if (isNewer(revision, known)) return { key, revision };
  return { key, revision: { ...revision, ...nextStamp(known, now()) } };
}
