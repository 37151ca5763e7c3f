import { parseRecordKey } from '../record-key';
import { keepingRecords, places, settingsRecords, type Keeping } from '../records';
import type { KeyedRevision } from '../revision';

const weekMilliseconds = 7 * 86_400_000;

/** What it would not hurt to lose; all else is work. */
const noWork: ReadonlySet<string> = new Set(
  [places, settingsRecords, keepingRecords].map(({ name }) => name),
);

/** Whether work that no backup has is a week old, and the user has not asked to be left alone until later. */
export function isBackupDue(
  revisions: readonly KeyedRevision[],
  { backedUpAt = '', remindAfter = '' }: Keeping,
  now: Date,
): boolean {
  if (remindAfter > now.toISOString()) return false;
  const weekAgo = new Date(now.getTime() - weekMilliseconds).toISOString();
  return revisions.some(({ key, revision: { savedAt } }) => {
    const kind = parseRecordKey(key)?.kind;
    return savedAt > backedUpAt && savedAt <= weekAgo && kind !== undefined && !noWork.has(kind);
  });
}
