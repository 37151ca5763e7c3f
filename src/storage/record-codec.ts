import * as v from 'valibot';
import { failure, success, type Result } from '../domain/result';
import type { Revision, Stamp } from './revision';
import type { RecordKind, StorageError } from './store';

/** What a revision says of its record, decoded. */
export type RecordState<Value> = Stamp &
  ({ readonly kind: 'written'; readonly value: Value } | { readonly kind: 'removed' });

/** Numbers above it could no longer be counted up exactly. */
const highestRevision = 1e12;

const orderEntries = {
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(highestRevision)),
  savedAt: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)),
};

export const stampEntries = {
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  ...orderEntries,
};

const revisionSchema = v.union([
  v.object({ ...stampEntries, value: v.unknown() }),
  v.object({
    ...stampEntries,
    removed: v.literal(true),
    forgets: v.exactOptional(v.object(orderEntries)),
  }),
]);

/** Writes a revision as JSON in which the user's text can be read with the naked eye. */
export function encodeRevision(made: Revision): string {
  const { version, revision, savedAt } = made;
  const change =
    'removed' in made ? { removed: true, forgets: made.forgets } : { value: made.value };
  return JSON.stringify({ version, revision, savedAt, ...change });
}

/** A longer record is left to the journal, so that one book does not take the room of all translations. */
const mostLocalCharacters = 200_000;

export const isTooLongForLocal = (raw: string) => raw.length > mostLocalCharacters;

/** Whether `raw` is whole and a value of this stamp; far cheaper than decoding it, which must still follow. */
export function isValueAt(raw: string, { revision, savedAt }: Stamp): boolean {
  const stamp = `,"revision":${revision},"savedAt":"${savedAt}","value":`;
  return raw.startsWith(stamp, raw.indexOf(',')) && parseJson(raw) !== undefined;
}

/** The way back from `encodeRevision`; undefined for what it cannot have written. */
export function decodeRevision(raw: string): Revision | undefined {
  const decoded = v.safeParse(revisionSchema, parseJson(raw));
  return decoded.success ? decoded.output : undefined;
}

/** Reads what `encodeRevision` wrote, all the way to the value. */
export function decodeRecord<Value>(
  kind: RecordKind<Value>,
  key: string,
  raw: string,
): Result<RecordState<Value>, StorageError> {
  const made = decodeRevision(raw);
  return made ? readRevision(kind, key, made) : failure({ kind: 'corrupt', key });
}

/** Reads a revision's value, of this version or an earlier one; `key` only names it in the error. */
export function readRevision<Value>(
  kind: RecordKind<Value>,
  key: string,
  made: Revision,
): Result<RecordState<Value>, StorageError> {
  const { version, revision, savedAt } = made;
  if (version > kind.version) return failure({ kind: 'too-new', key, version });
  if ('removed' in made) return success({ kind: 'removed', revision, savedAt });
  const decoded = v.safeParse(kind.schema, migrate(kind, version, made.value));
  if (!decoded.success) return failure({ kind: 'corrupt', key });
  return success({ kind: 'written', value: decoded.output, revision, savedAt });
}

/** Gives undefined, which no schema takes, for a value that its migration cannot read. */
function migrate<Value>(kind: RecordKind<Value>, version: number, value: unknown): unknown {
  try {
    return kind.migrations.slice(version - 1).reduce((older, step) => step(older), value);
  } catch {
    return undefined;
  }
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
