import { parseRecordKey } from '../record-key';
import { ownTexts } from '../own-texts';
import { attempts, familiarities, marks, translations, type Keeping } from '../records';
import type { KeyedRevision } from '../revision';

const weekMilliseconds = 7 * 86_400_000;

/** What it would hurt to lose. */
const workKinds: ReadonlySet<string> = new Set(
  [translations, attempts, marks, familiarities, ownTexts].map(({ name }) => name),
);

/** Whether work that no backup has is a week old, and the user has not asked to be left alone until later. */
export function isBackupDue(
  revisions: readonly KeyedRevision[],
  { backedUpAt = '', remindAfter = '' }: Keeping,
  now: Date,
): boolean {
  if (remindAfter > now.toISOString()) return false;
  const weekAgo = new Date(now.getTime() - weekMilliseconds).toISOString();
  return revisions.some(
    ({ key, revision: { savedAt } }) =>
      savedAt > backedUpAt && savedAt <= weekAgo && workKinds.has(parseRecordKey(key)?.kind ?? ''),
  );
}
