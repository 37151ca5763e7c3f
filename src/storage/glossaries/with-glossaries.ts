import { failure, success, type Result } from '../../domain/result';
import type { JournaledStore } from '../journaled-store';
import { readRevision } from '../record-codec';
import { parseRecordKey, recordKey } from '../record-key';
import type { KeyedRevision } from '../revision';
import type { StorageError } from '../store';
import {
  changeGlossaries,
  listGlossaryHeadings,
  readGlossary,
  type GlossaryChanges,
  type KeptGlossary,
} from './glossary-database';
import { importedGlossaries } from './glossary-records';

type Revisions = Pick<JournaledStore, 'listRevisions' | 'putRevisions'>;

/** All that the user made, for backup and restore: the records of the store, and the glossaries that are kept beside it. */
export const withGlossaries = (store: Revisions): Revisions => ({
  listRevisions: async () => {
    const revisions = await store.listRevisions();
    const glossaries = revisions.ok ? await listGlossaries() : revisions;
    if (!revisions.ok || !glossaries.ok) return glossaries;
    return success([...revisions.value, ...glossaries.value]);
  },
  putRevisions: async (made) => {
    const ofGlossaries = made.filter(({ key }) => idOf(key) !== undefined);
    if (ofGlossaries.length === 0) return store.putRevisions(made);
    const former = await listGlossaries();
    if (!former.ok) return former;
    const put = await putGlossaries(ofGlossaries);
    if (!put.ok) return put;
    const written = await store.putRevisions(made.filter(({ key }) => idOf(key) === undefined));
    // Two databases have no transaction together: what was done to the one is taken back.
    if (!written.ok) await changeGlossaries(changesBack(ofGlossaries, former.value));
    return written;
  },
});

/** The id of the glossary that a key is of; undefined for keys of other records. */
function idOf(key: string): string | undefined {
  const record = parseRecordKey(key);
  return record?.kind === importedGlossaries.name ? record.path[0] : undefined;
}

/** Where the browser has no database, there are no glossaries. */
async function listGlossaries(): Promise<Result<readonly KeyedRevision[], StorageError>> {
  const headings = await listGlossaryHeadings();
  if (!headings.ok) return headings.error.kind === 'unavailable' ? success([]) : headings;
  const revisions: KeyedRevision[] = [];
  for (const { id } of headings.value) {
    const read = await readGlossary(id);
    if (!read.ok) return read;
    if (read.value) revisions.push(toRevision(read.value));
  }
  return success(revisions);
}

const toRevision = ({ id, title, parts, ...stamps }: KeptGlossary): KeyedRevision => ({
  key: recordKey(importedGlossaries.name, [id]),
  revision: { ...stamps, value: { title, parts } },
});

/** Undefined for a removal, and for what cannot be read. */
function toGlossary({ key, revision: made }: KeyedRevision): KeptGlossary | undefined {
  const id = idOf(key);
  const state = readRevision(importedGlossaries, key, made);
  if (id === undefined || !state.ok || state.value.kind === 'removed') return undefined;
  const { value, revision, savedAt } = state.value;
  return { id, version: importedGlossaries.version, revision, savedAt, ...value };
}

const toChanges = (made: readonly KeyedRevision[]): GlossaryChanges => ({
  put: made.flatMap((one) => toGlossary(one) ?? []),
  remove: made.flatMap(({ key, revision }) => ('removed' in revision ? (idOf(key) ?? []) : [])),
});

async function putGlossaries(
  made: readonly KeyedRevision[],
): Promise<Result<undefined, StorageError>> {
  const changed = await changeGlossaries(toChanges(made));
  if (changed.ok) return changed;
  return failure(changed.error.kind === 'cancelled' ? { kind: 'unavailable' } : changed.error);
}

function changesBack(
  made: readonly KeyedRevision[],
  former: readonly KeyedRevision[],
): GlossaryChanges {
  const keys = new Set(made.map(({ key }) => key));
  const touched = former.filter(({ key }) => keys.has(key));
  return { put: toChanges(touched).put ?? [], remove: [...keys].flatMap((key) => idOf(key) ?? []) };
}
