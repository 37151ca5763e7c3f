import * as v from 'valibot';
import { failure, success, type Result } from '../../domain/result';
import {
  backupFormat,
  backupRecordSchema,
  backupVersion,
  checksumOf,
  sha256,
  type BackupRecord,
  type Digest,
} from './backup';
import { findDeepNesting } from './find-deep-nesting';

export type Backup = { readonly createdAt: string; readonly records: readonly BackupRecord[] };

/** What can still be read of a damaged backup, and how many records cannot. */
export type Salvage = { readonly records: readonly BackupRecord[]; readonly lost: number };

export type BackupFault =
  | { readonly kind: 'too-large'; readonly characters: number }
  /** `position` counts characters from 0. */
  | { readonly kind: 'too-deep'; readonly position: number }
  | { readonly kind: 'not-json'; readonly salvage: Salvage }
  | { readonly kind: 'wrong-shape' }
  | { readonly kind: 'too-new'; readonly version: number }
  /** It says nothing, and must not replace anything. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'damaged'; readonly salvage: Salvage };

const mostCharacters = 200_000_000;
const deepestNesting = 64;

const versionSchema = v.object({
  format: v.literal(backupFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const backupSchema = v.object({
  createdAt: v.string(),
  checksum: v.nullable(v.string()),
  records: v.array(v.unknown()),
});

/** Reads what a stranger may have written; the records' values are still undecoded. */
export async function readBackup(
  raw: string,
  digest: Digest = sha256,
): Promise<Result<Backup, BackupFault>> {
  const parsed = parse(raw);
  if (!parsed.ok) return parsed;
  const described = v.safeParse(versionSchema, parsed.value);
  if (!described.success) return failure({ kind: 'wrong-shape' });
  const { version } = described.output;
  if (version > backupVersion) return failure({ kind: 'too-new', version });
  const backup = v.safeParse(backupSchema, parsed.value);
  if (!backup.success) return failure({ kind: 'wrong-shape' });
  const { createdAt, checksum, records } = backup.output;
  if (records.length === 0) return failure({ kind: 'empty' });
  const salvage = decodeAll(records);
  const computed = await checksumOf(salvage.records, digest);
  const isWhole = checksum === null || computed === null || checksum === computed;
  if (salvage.lost > 0 || !isWhole) return failure({ kind: 'damaged', salvage });
  return success({ createdAt, records: salvage.records });
}

function parse(raw: string): Result<unknown, BackupFault> {
  if (raw.length > mostCharacters) return failure({ kind: 'too-large', characters: raw.length });
  const deep = findDeepNesting(raw, deepestNesting);
  if (deep !== undefined) return failure({ kind: 'too-deep', position: deep });
  try {
    return success(JSON.parse(raw));
  } catch {
    return failure({ kind: 'not-json', salvage: salvageLines(raw) });
  }
}

/** A file that was cut off still has whole lines, and each of them is a record. */
function salvageLines(raw: string): Salvage {
  const lines = raw.split('\n').filter((line) => line.startsWith('{"kind":'));
  return decodeAll(lines.map((line) => parseLine(line.replace(/,?\r?$/, ''))));
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function decodeAll(values: readonly unknown[]): Salvage {
  const records = values.flatMap((value) => {
    const decoded = v.safeParse(backupRecordSchema, value);
    return decoded.success ? [decoded.output] : [];
  });
  return { records, lost: values.length - records.length };
}
