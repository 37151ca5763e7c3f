import { failure } from '../domain/result';
import { createJournaledStore } from './journaled-store';
import type { LocalSurroundings } from './local-records';
import { recordKinds } from './records';
import type { Store } from './store';

/** What a store over local storage stands on. */
export type LocalStoreSurroundings = LocalSurroundings & {
  /** Where the browser tells of writes by other tabs: the window. */
  readonly events: EventTarget;
};

/** The store where there is no journal. */
export const createLocalStore = (surroundings: LocalStoreSurroundings): Store =>
  createJournaledStore({
    ...surroundings,
    openJournal: () => Promise.resolve(failure({ kind: 'unavailable' })),
    kinds: recordKinds,
    sitting: '',
  });
