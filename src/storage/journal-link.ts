import { failure, type Result } from '../domain/result';
import type { JournalEntry } from './journal/journal-entry';
import type { OpenJournal } from './journal/open-journal';
import type { SafetyState } from './safety';
import type { StorageError } from './store';
import { within } from './within';

type Opened = Result<OpenJournal, StorageError>;

/** The journal from the moment on when it is asked for: until it is open, entries wait for it. */
export type JournalLink = {
  /** What came of opening it within the limit; it may still open later. */
  readonly opened: Promise<Opened>;
  /** The journal when it is open by now, else what came of opening it. */
  readonly get: () => Promise<Opened>;
  /** What came of opening it in the end. */
  readonly openedAtLast: Promise<Opened>;
  /** Issued before this returns when the journal is open; says how it went in `safety`. */
  readonly append: (entries: readonly JournalEntry[]) => Promise<Result<undefined, StorageError>>;
  /** Whether a record was appended to in this visit. */
  readonly hasAppended: (key: string) => boolean;
};

/** Opening counts as refused after `limitMs`, so that nothing waits for ever, but a late journal is welcome. */
export function linkJournal(
  openJournal: () => Promise<Opened>,
  safety: SafetyState,
  limitMs: number,
): JournalLink {
  const appended = new Set<string>();
  let journal: OpenJournal | undefined;
  const openedAtLast = openJournal()
    .catch(() => unavailable)
    .then((opened) => {
      if (opened.ok) journal = opened.value;
      safety.set({ journal: stateAfter(opened) });
      return opened;
    });
  const opened = within(limitMs, openedAtLast, unavailable).then((result) => {
    safety.set({ journal: stateAfter(result) });
    return result;
  });

  async function appendTo(open: OpenJournal, entries: readonly JournalEntry[]) {
    entries.forEach(({ key }) => appended.add(key));
    const result = await open.append(entries);
    if (!result.ok) entries.forEach(({ key }) => appended.delete(key));
    safety.set({ journal: stateAfter(result) });
    return result;
  }

  return {
    opened,
    openedAtLast,
    get: () => (journal ? openedAtLast : opened),
    append: async (entries) => {
      if (journal) return appendTo(journal, entries);
      const result = await opened;
      return result.ok ? appendTo(result.value, entries) : result;
    },
    hasAppended: (key) => appended.has(key),
  };
}

const unavailable = failure({ kind: 'unavailable' } as const);

function stateAfter(result: Result<unknown, StorageError>) {
  if (result.ok) return 'ready';
  return result.error.kind === 'corrupt' ? 'unavailable' : result.error.kind;
}
