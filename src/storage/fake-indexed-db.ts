import * as fakeIndexedDb from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';

/** Gives a test the IndexedDB that Node has not: one for all its tabs, empty at first. */
export function installFakeIndexedDb() {
  const { IDBFactory } = fakeIndexedDb;
  Object.assign(globalThis, { ...fakeIndexedDb, indexedDB: new IDBFactory() });
}

/** Until the test ends there is no IndexedDB, as in some private windows. */
export function takeIndexedDbAway() {
  vi.stubGlobal('indexedDB', undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
}
