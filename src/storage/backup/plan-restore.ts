import { readRevision } from '../record-codec';
import { recordKey } from '../record-key';
import { isNewer, isRemoval, type KeyedRevision, type Revision } from '../revision';
import type { RecordKind } from '../store';
import type { BackupRecord } from './backup';

/** What a restore would do, record by record; "there" is the backup. */
export type RestorePlan = {
  /** Revisions there, of records that are not here (any more). */
  readonly added: readonly KeyedRevision[];
  /** Revisions there that are newer, and differ. */
  readonly newerThere: readonly KeyedRevision[];
  /** Revisions there that are older than what is here, and differ. */
  readonly newerHere: readonly KeyedRevision[];
  readonly same: readonly KeyedRevision[];
  /** What this program cannot read there: damaged, of an unknown kind or of a newer program. */
  readonly unreadable: readonly BackupRecord[];
  /** Revisions here, of records that the backup does not have; without those that `isLocked` holds for. */
  readonly onlyHere: readonly KeyedRevision[];
  /** Revisions here that a newer program wrote: a restore leaves them alone. */
  readonly locked: readonly KeyedRevision[];
};

type Comparison = 'added' | 'newerThere' | 'newerHere' | 'same' | 'locked';

/** Compares a backup with what is here, and changes nothing. */
export function planRestore(
  here: readonly KeyedRevision[],
  there: readonly BackupRecord[],
  kinds: readonly RecordKind<unknown>[],
): RestorePlan {
  const kindByName = new Map(kinds.map((kind) => [kind.name, kind]));
  const kindOf = (key: string) => kindByName.get(key.split(':')[1] ?? '');
  const present = here.filter(({ revision }) => !isRemoval(revision));
  const hereByKey = new Map(present.map(({ key, revision }) => [key, revision]));
  const { readable, unreadable } = sortOut(there, kindByName);
  const compared = [...readable].map(([key, revision]) => ({
    key,
    revision,
    comparison: compare(kindOf(key), key, hereByKey.get(key), revision),
  }));
  const those = (comparison: Comparison): KeyedRevision[] =>
    compared.flatMap(({ key, revision, comparison: found }) =>
      found === comparison ? [{ key, revision }] : [],
    );
  const isLocked = ({ key, revision }: KeyedRevision) => isOfNewerProgram(kindOf(key), revision);
  return {
    added: those('added'),
    newerThere: those('newerThere'),
    newerHere: those('newerHere'),
    same: those('same'),
    unreadable,
    onlyHere: present.filter((one) => !readable.has(one.key) && !isLocked(one)),
    locked: present.filter(isLocked),
  };
}

/** The readable records by key; of several of one key the newest counts. */
function sortOut(
  there: readonly BackupRecord[],
  kindByName: ReadonlyMap<string, RecordKind<unknown>>,
) {
  const readable = new Map<string, Revision>();
  const unreadable: BackupRecord[] = [];
  for (const record of there) {
    const { kind: name, path, version, revision, savedAt, value } = record;
    const kind = kindByName.get(name);
    const key = recordKey(name, path);
    const made = { version, revision, savedAt, value };
    if (!kind || !readRevision(kind, key, made).ok) unreadable.push(record);
    else if (isNewer(made, readable.get(key))) readable.set(key, made);
  }
  return { readable, unreadable };
}

function compare(
  kind: RecordKind<unknown> | undefined,
  key: string,
  here: Revision | undefined,
  there: Revision,
): Comparison {
  if (!here) return 'added';
  if (isOfNewerProgram(kind, here)) return 'locked';
  if (contentOf(kind, key, here) === contentOf(kind, key, there)) return 'same';
  return isNewer(there, here) ? 'newerThere' : 'newerHere';
}

const isOfNewerProgram = (kind: RecordKind<unknown> | undefined, { version }: Revision) =>
  !kind || version > kind.version;

/** The decoded value as JSON: in which order its fields were written makes no difference. */
function contentOf(kind: RecordKind<unknown> | undefined, key: string, made: Revision) {
  const state = kind && readRevision(kind, key, made);
  return state?.ok && state.value.kind === 'written'
    ? JSON.stringify(state.value.value)
    : undefined;
}
