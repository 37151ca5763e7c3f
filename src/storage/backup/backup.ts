import * as v from 'valibot';
import { stampEntries } from '../record-codec';
import { parseRecordKey } from '../record-key';
import type { KeyedRevision, Stamp } from '../revision';
import type { RecordPath } from '../store';

/** One record as a backup holds it: undecoded, so that nothing is left out that this program cannot read. */
export type BackupRecord = Stamp & {
  readonly kind: string;
  readonly path: RecordPath;
  readonly version: number;
  readonly value: unknown;
};

/** SHA-256 of a text, in hexadecimal; null where the browser has no Web Crypto (plain http). */
export type Digest = (text: string) => Promise<string | null>;

export const backupFormat = 'sejajar-backup';
export const backupVersion = 1;

export const backupRecordSchema = v.object({
  kind: v.pipe(v.string(), v.nonEmpty()),
  path: v.pipe(v.array(v.string()), v.maxLength(8)),
  ...stampEntries,
  value: v.unknown(),
});

/** What is to be backed up: the newest revision of each record, without what was removed. */
function recordsForBackup(revisions: readonly KeyedRevision[]): BackupRecord[] {
  const sorted = revisions.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  return sorted.flatMap(({ key, revision: made }) => {
    const record = parseRecordKey(key);
    if (!record || 'removed' in made) return [];
    const { version, revision, savedAt, value } = made;
    return [{ ...record, version, revision, savedAt, value }];
  });
}

/** Equal stores give equal files, but for `createdAt`. Each record has a line of its own. */
export async function makeBackup(
  revisions: readonly KeyedRevision[],
  createdAt: Date,
  digest: Digest = sha256,
): Promise<string> {
  const lines = recordsForBackup(revisions).map(canonicalLine);
  const head = JSON.stringify({
    format: backupFormat,
    version: backupVersion,
    createdAt: createdAt.toISOString(),
    checksum: await digest(lines.join('\n')),
  });
  return `${head.slice(0, -1)},"records":[\n${lines.join(',\n')}\n]}\n`;
}

/** Null where it cannot be computed. */
export const checksumOf = (records: readonly BackupRecord[], digest: Digest) =>
  digest(records.map(canonicalLine).join('\n'));

function canonicalLine({ kind, path, version, revision, savedAt, value }: BackupRecord): string {
  return JSON.stringify({ kind, path, version, revision, savedAt, value });
}

/** Only a page from https or from this computer has all of it, whatever its type says. */
const webCrypto = (): Partial<Crypto> => crypto;

export const sha256: Digest = async (text) => {
  const { subtle } = webCrypto();
  if (!subtle) return null;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
