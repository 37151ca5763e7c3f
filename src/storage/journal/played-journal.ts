import type { JournalEntry } from './journal-entry';
import { openJournal, type OpenJournal } from './open-journal';

/** The journal of these tests, as a tab that opens now has it. */
export const openTab = async () => {
  const opened = await openJournal({ name: 'j', reopenWithinMs: 50 });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
};

/** A revision of a record: the higher its number, which is below a thousand, the newer it is. */
export const entry = (key: string, revision: number, sitting = 's'): JournalEntry => ({
  key,
  revision,
  sitting,
  version: 1,
  savedAt: `2026-01-01T00:00:00.${String(revision).padStart(3, '0')}Z`,
  value: { text: `${key}${revision}` },
});

export const revisionsOf = async (journal: OpenJournal, key: string) => {
  const history = await journal.history(key);
  return history.ok ? history.value.map(({ revision }) => revision) : history.error.kind;
};

/** Gives how many entries were dropped in all steps. */
export async function compactWholly(journal: OpenJournal, keepsHistory: (key: string) => boolean) {
  for (let dropped = 0; ;) {
    const compacted = await journal.compact(keepsHistory);
    if (!compacted.ok) throw new Error(compacted.error.kind);
    dropped += compacted.value.dropped;
    if (compacted.value.isFinished) return dropped;
  }
}

export async function wholeHeads(journal: OpenJournal) {
  const heads = await journal.heads();
  return new Map(heads.ok ? heads.value.map((head) => [head.key, head]) : []);
}

/** The number of the newest revision of each record. */
export async function headsOf(journal: OpenJournal) {
  const heads = await wholeHeads(journal);
  return Object.fromEntries([...heads].map(([key, { revision }]) => [key, revision]));
}
