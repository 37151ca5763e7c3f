import { success, type Result } from '../../domain/result';
import type { LocalRecords } from '../local-records';
import {
  decodeRevision,
  encodeRevision,
  isTooLongForLocal,
  isValueAt,
  readRevision,
} from '../record-codec';
import { parseRecordKey } from '../record-key';
import { isNewer, isRemoval, type KeyedRevision, type Revision, type Stamp } from '../revision';
import type { RecordKind, StorageError } from '../store';
import type { Journal } from './journal';
import type { JournalEntry, JournalHead } from './journal-entry';

/** What is compared with the journal, and what is needed for it. */
export type Sides = {
  readonly local: LocalRecords;
  readonly kinds: readonly RecordKind<unknown>[];
  /** The sitting of the entries that the journal had lost. */
  readonly sitting: string;
  /** Whether this visit has already written the record to both sides, which settles it. */
  readonly isSettled: (key: string) => boolean;
};

export type Reconciliation = {
  /** By kind: values that local storage had lost and that are in it again. */
  readonly recovered: Readonly<Record<string, number>>;
  /** How many records of local storage changed, removals included. */
  readonly changedLocally: number;
  /** What came from the journal and found no room in local storage. */
  readonly unplaced: readonly KeyedRevision[];
  /** When which record was removed, for those that local storage need not remember any more. */
  readonly removals: ReadonlyMap<string, Stamp>;
  /** Nothing need wait for it: what is not in the journal by the end is left to the next start. */
  readonly journalHealed: Promise<void>;
};

const entriesAtATime = 500;

/** One record as local storage has it. */
export type LocalState =
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-new'; readonly revision: Revision }
  | { readonly kind: 'readable'; readonly revision: Revision };

/** What has to be done so that both sides hold the newest of a record. */
export type Healing = 'none' | 'heal-local' | 'heal-journal' | 'forget-removal';

/**
 * The newer side wins and heals the other; a removal counts like a value.
 * What a newer program wrote to local storage is copied to the journal, but never written over.
 */
export function chooseHealing(local: LocalState, head: JournalHead | undefined): Healing {
  const isLost = local.kind === 'missing' || local.kind === 'damaged';
  if (isLost) return head && !head.removed ? 'heal-local' : 'none';
  if (isNewer(local.revision, head)) return 'heal-journal';
  if (local.kind === 'too-new' || !head) return 'none';
  if (isNewer(head, local.revision)) return 'heal-local';
  return isRemoval(local.revision) ? 'forget-removal' : 'none';
}

/** Heals local storage, says what it got back, and goes on to heal the journal. */
export async function reconcile(
  journal: Journal,
  sides: Sides,
): Promise<Result<Reconciliation, StorageError>> {
  const heads = await journal.heads();
  if (!heads.ok) return heads;
  const records = compareSides(sides, heads.value);
  for (const { key, healing } of records) {
    if (healing === 'forget-removal') sides.local.drop(key);
  }
  const lost = records.filter(({ healing }) => healing === 'heal-local');
  const entries = await journal.entriesOf(lost.flatMap(({ head }) => head ?? []));
  if (!entries.ok) return entries;
  const removed = heads.value.filter((head) => head.removed);
  const removals = new Map<string, Stamp>(removed.map((head) => [head.key, head]));
  const healed = healLocal(sides.local, lost, entries.value);
  return success({ ...healed, removals, journalHealed: healJournal(journal, sides, records) });
}

/** In small transactions, between which the user's own writes find their place. */
async function healJournal(journal: Journal, sides: Sides, records: readonly ComparedRecord[]) {
  const entries = entriesForJournal(sides, records);
  for (let first = 0; first < entries.length; first += entriesAtATime) {
    const appended = await journal.append(entries.slice(first, first + entriesAtATime));
    if (!appended.ok) return;
  }
}

type ComparedRecord = {
  readonly key: string;
  readonly raw: string | undefined;
  readonly state: LocalState;
  readonly head: JournalHead | undefined;
  readonly healing: Healing;
};

function compareSides(sides: Sides, heads: readonly JournalHead[]): ComparedRecord[] {
  const { local, kinds, isSettled } = sides;
  const kindByName = new Map(kinds.map((kind) => [kind.name, kind]));
  const headByKey = new Map(heads.map((head) => [head.key, head]));
  const keys = local.keys();
  const all = new Set([...(keys.ok ? keys.value : []), ...headByKey.keys()]);
  return [...all].flatMap((key) => {
    const stored = local.get(key);
    const raw = stored.ok ? stored.value : undefined;
    const head = headByKey.get(key);
    if (head && raw !== undefined && isValueAt(raw, head)) return [];
    const state = stateOf(key, raw, kindByName);
    const healing = isSettled(key) ? 'none' : chooseHealing(state, head);
    return healing === 'none' ? [] : [{ key, raw, state, head, healing }];
  });
}

/** A record of a kind that this program does not know counts as readable: it is kept as it is. */
function stateOf(
  key: string,
  raw: string | undefined,
  kindByName: ReadonlyMap<string, RecordKind<unknown>>,
): LocalState {
  const record = parseRecordKey(key);
  if (raw === undefined || !record) return { kind: 'missing' };
  const revision = decodeRevision(raw);
  if (!revision) return { kind: 'damaged' };
  const kind = kindByName.get(record.kind);
  const read = kind && readRevision(kind, key, revision);
  if (!read || read.ok) return { kind: 'readable', revision };
  return read.error.kind === 'too-new' ? { kind: 'too-new', revision } : { kind: 'damaged' };
}

function entriesForJournal({ sitting }: Sides, records: readonly ComparedRecord[]): JournalEntry[] {
  return records.flatMap(({ key, state, healing }) =>
    healing === 'heal-journal' && 'revision' in state ? [{ ...state.revision, key, sitting }] : [],
  );
}

/** A record that was changed while the journal was read is left as it now is. */
function healLocal(
  local: LocalRecords,
  lost: readonly ComparedRecord[],
  entries: readonly JournalEntry[],
) {
  const entryByKey = new Map(entries.map((entry) => [entry.key, entry]));
  const unplaced: KeyedRevision[] = [];
  const recovered: Record<string, number> = {};
  let changedLocally = 0;
  for (const record of lost) {
    const entry = entryByKey.get(record.key);
    if (!entry || hasChanged(local, record)) continue;
    changedLocally += 1;
    if (!place(local, record, entry)) unplaced.push({ key: record.key, revision: entry });
    else if (!isRemoval(entry)) countOne(recovered, parseRecordKey(record.key)?.kind ?? '');
  }
  return { unplaced, recovered, changedLocally };
}

function hasChanged(local: LocalRecords, { key, raw }: ComparedRecord) {
  const stored = local.get(key);
  return stored.ok && stored.value !== raw;
}

/** What is too long stays with the journal. A damaged record for which there is no room to set it aside is not written over. */
function place(local: LocalRecords, record: ComparedRecord, entry: JournalEntry): boolean {
  const { key, raw, state } = record;
  if (state.kind === 'damaged' && raw !== undefined) {
    local.setAside(key, raw);
    if (!hasChanged(local, record)) return false;
  }
  const encoded = encodeRevision(entry);
  return !isTooLongForLocal(encoded) && local.put(key, encoded).ok;
}

function countOne(counts: Record<string, number>, kind: string) {
  counts[kind] = (counts[kind] ?? 0) + 1;
}
