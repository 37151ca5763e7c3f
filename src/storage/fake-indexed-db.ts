import * as fakeIndexedDb from 'fake-indexeddb';

/** Gives a test the IndexedDB that Node has not: one for all its tabs, empty at first. */
export function installFakeIndexedDb() {
  const { IDBFactory } = fakeIndexedDb;
  Object.assign(globalThis, { ...fakeIndexedDb, indexedDB: new IDBFactory() });
}
