import * as v from 'valibot';
import { failure, success, type Result } from '../domain/result';
import type { RecordKind, RecordPath, StorageError, StoredRecord } from './store';

const envelopeSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  value: v.unknown(),
});

/** Writes a record as JSON in which the user's text can be read with the naked eye. */
export function encodeRecord<Value>(kind: RecordKind<Value>, record: StoredRecord<Value>): string {
  const { revision, savedAt, value } = record;
  return JSON.stringify({ version: kind.version, revision, savedAt, value });
}

/** Reads what `encodeRecord` wrote, in this version or an earlier one; `key` only names it in the error. */
export function decodeRecord<Value>(
  kind: RecordKind<Value>,
  path: RecordPath,
  key: string,
  raw: string,
): Result<StoredRecord<Value>, StorageError> {
  const envelope = v.safeParse(envelopeSchema, parseJson(raw));
  if (!envelope.success) return failure({ kind: 'corrupt', key });
  const { version, revision, savedAt, value } = envelope.output;
  if (version > kind.version) return failure({ kind: 'too-new', key, version });
  const decoded = v.safeParse(kind.schema, migrate(kind, version, value));
  if (!decoded.success) return failure({ kind: 'corrupt', key });
  return success({ path, value: decoded.output, revision, savedAt });
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
