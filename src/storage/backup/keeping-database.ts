import { openDB, type DBSchema } from 'idb';
import { failure, success, type Result } from '../../domain/result';
import type { StorageError } from '../store';

/** A backup that was taken before something was restored. */
export type SafetyCopy = { readonly madeAt: string; readonly content: string };

type KeepingSchema = DBSchema & {
  copies: { key: number; value: SafetyCopy };
  handles: { key: string; value: FileSystemFileHandle };
};

const name = 'sejajar-keeping';
const mostCopies = 3;
const handleKey = 'backup';

/** Keeps it in this browser, and of the earlier ones the newest. */
export async function keepSafetyCopy(copy: SafetyCopy): Promise<Result<undefined, StorageError>> {
  return attempt(async () => {
    const database = await open();
    const { store, done } = database.transaction('copies', 'readwrite');
    await store.add(copy);
    const keys = await store.getAllKeys();
    await Promise.all(keys.slice(0, -mostCopies).map((key) => store.delete(key)));
    await done;
    database.close();
    return undefined;
  });
}

/** Newest first. */
export async function listSafetyCopies(): Promise<Result<readonly SafetyCopy[], StorageError>> {
  return attempt(async () => {
    const database = await open();
    const copies = await database.getAll('copies');
    database.close();
    return copies.toReversed();
  });
}

/** The file that is to be kept up to date; undefined when none was chosen or it cannot be remembered. */
export async function readHandle(): Promise<FileSystemFileHandle | undefined> {
  const read = await attempt(async () => {
    const database = await open();
    const handle = await database.get('handles', handleKey);
    database.close();
    return handle;
  });
  return read.ok ? read.value : undefined;
}

/** Undefined forgets it. */
export async function keepHandle(handle: FileSystemFileHandle | undefined) {
  return attempt(async () => {
    const database = await open();
    if (handle) await database.put('handles', handle, handleKey);
    else await database.delete('handles', handleKey);
    database.close();
  });
}

const open = () =>
  openDB<KeepingSchema>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('copies', { autoIncrement: true });
      database.createObjectStore('handles');
    },
  });

async function attempt<Answer>(ask: () => Promise<Answer>): Promise<Result<Answer, StorageError>> {
  try {
    return success(await ask());
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return failure(isFull ? { kind: 'full', neededBytes: 0 } : { kind: 'unavailable' });
  }
}
