import { useSyncExternalStore } from 'react';
import type { Familiarity } from '../storage/records';
import type { JournaledStore } from '../storage/journaled-store';
import type { RecordWrite } from '../storage/store';
import { useStore } from './store-context';

/** What was done to words, for a notice to say; without a level they are new again. */
export type WordChange =
  | {
      readonly kind: 'level';
      readonly word: string;
      readonly count: number;
      readonly level: Familiarity['level'] | undefined;
    }
  | {
      readonly kind: 'added' | 'changed' | 'hidden' | 'shown' | 'deleted';
      readonly word: string;
      readonly count: number;
    };

/** The last change and what became of it. */
export type LatestChange = {
  readonly change: WordChange;
  readonly state: 'done' | 'undone' | 'failed';
  /** Nothing more is to be said of it; it can still be undone. */
  readonly isRead?: true;
};

type Done = { readonly change: WordChange; readonly back: readonly RecordWrite[] };

/** What was done in this visit, the last one last; kept beside the pages, which come and go. */
const past: Done[] = [];
let latest: LatestChange | undefined;
const listeners = new Set<() => void>();

function show(change: LatestChange | undefined) {
  latest = change;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useLatestChange = () => useSyncExternalStore(subscribe, () => latest);

/** The notice has been read. */
export const dismissChange = () => show(latest && { ...latest, isRead: true });

/** Writes records, all of them or none, so that it can be undone. */
export function useChangeWords() {
  const store = useStore();
  return (change: WordChange, writes: readonly RecordWrite[]) => changeWords(store, change, writes);
}

async function changeWords(
  store: JournaledStore,
  change: WordChange,
  writes: readonly RecordWrite[],
) {
  const back = await Promise.all(writes.map((write) => readBack(store, write)));
  const written = await store.writeAll(writes);
  if (written.ok) past.push({ change, back });
  show({ change, state: written.ok ? 'done' : 'failed' });
}

/** What gives a record back as it is now. */
async function readBack(store: JournaledStore, { kind, path }: RecordWrite): Promise<RecordWrite> {
  const read = await store.read(kind, path);
  return { kind, path, value: read.ok ? read.value?.value : undefined };
}

/** Takes the last change back; nothing when there is none. */
export function useUndoWords() {
  const store = useStore();
  return async () => {
    const done = past.pop();
    if (!done) return;
    const written = await store.writeAll(done.back);
    if (!written.ok) past.push(done);
    show({ change: done.change, state: written.ok ? 'undone' : 'failed' });
  };
}
