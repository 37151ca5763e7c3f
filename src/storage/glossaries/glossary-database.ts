import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { failure, success, type Result } from '../../domain/result';
import type { Stamp } from '../revision';
import type { StorageError } from '../store';

/** What is known of an imported glossary without its terms. */
export type GlossaryHeading = Stamp & {
  readonly id: string;
  /** The version of its kind that wrote it. */
  readonly version: number;
  readonly title: string;
  /** How many terms it has, and of how many characters they are. */
  readonly terms: number;
  readonly characters: number;
};

/** A glossary as it is kept: its terms in parts, each a text of many lines. */
export type KeptGlossary = Omit<GlossaryHeading, 'terms' | 'characters'> & {
  readonly parts: readonly string[];
};

export type GlossaryChanges = {
  readonly put?: readonly KeptGlossary[];
  /** Ids of what is to be deleted. */
  readonly remove?: readonly string[];
};

export type ChangeOptions = {
  /** Ends it with nothing changed. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
};

type Cancelled = { readonly kind: 'cancelled' };

type GlossarySchema = DBSchema & {
  headings: { key: string; value: GlossaryHeading };
  /** By the id of the glossary and the place in it. */
  parts: { key: [string, number]; value: string };
};

type Stores = ['headings', 'parts'];
type Changing = IDBPTransaction<GlossarySchema, Stores, 'readwrite'>;

const name = 'sejajar-glossaries';
const stores: Stores = ['headings', 'parts'];

/** The headings of all imported glossaries, the oldest first. */
export const listGlossaryHeadings = (): Promise<Result<readonly GlossaryHeading[], StorageError>> =>
  attempt(0, async (database) => {
    const headings = await database.getAll('headings');
    return headings.toSorted((one, other) => (one.savedAt < other.savedAt ? -1 : 1));
  });

/** A whole glossary; undefined when there is none of this id. */
export const readGlossary = (id: string): Promise<Result<KeptGlossary | undefined, StorageError>> =>
  attempt(0, async (database) => {
    const transaction = database.transaction(stores);
    const heading = await transaction.objectStore('headings').get(id);
    if (!heading) return undefined;
    const parts = await transaction.objectStore('parts').getAll(allParts(id));
    const { terms: _, characters: __, ...kept } = heading;
    return { ...kept, parts };
  });

/** Whether there is still room for a glossary in a backup, which cannot be read when it is too long. */
export async function hasRoomFor(glossary: KeptGlossary): Promise<boolean> {
  const headings = await listGlossaryHeadings();
  if (!headings.ok) return true;
  const kept = headings.value.reduce((sum, { characters }) => sum + characters, 0);
  return kept + lengthOf(glossary.parts) <= mostCharacters;
}

/** Of all glossaries together; written in a backup they are a fifth longer. */
const mostCharacters = 120_000_000;

/** All of the changes or none of them, however it ends: they are one transaction. */
export async function changeGlossaries(
  changes: GlossaryChanges,
  { signal, onProgress }: ChangeOptions = {},
): Promise<Result<undefined, StorageError | Cancelled>> {
  const changed = await attempt(sizeOf(changes), async (database) => {
    const transaction = database.transaction(stores, 'readwrite');
    const abort = () => transaction.abort();
    signal?.addEventListener('abort', abort);
    try {
      if (signal?.aborted === true) abort();
      await write(transaction, changes, onProgress);
      await transaction.done;
    } catch (error) {
      // What is not awaited here would be an error that nobody caught.
      await transaction.done.catch(() => undefined);
      throw transaction.error ?? error;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
    return undefined;
  });
  return !changed.ok && signal?.aborted === true ? failure({ kind: 'cancelled' }) : changed;
}

/** The page answers between two parts: writing a part is the work of a moment. */
async function write(
  transaction: Changing,
  { put = [], remove = [] }: GlossaryChanges,
  onProgress: ChangeOptions['onProgress'],
) {
  const headings = transaction.objectStore('headings');
  const kept = transaction.objectStore('parts');
  for (const id of [...remove, ...put.map((glossary) => glossary.id)]) {
    await Promise.all([headings.delete(id), kept.delete(allParts(id))]);
  }
  const total = put.reduce((sum, { parts }) => sum + parts.length, 0);
  let done = 0;
  for (const { parts, ...heading } of put) {
    for (const [index, part] of parts.entries()) {
      await kept.put(part, [heading.id, index]);
      done += 1;
      onProgress?.(done / total);
    }
    const counted = { terms: countTerms(parts), characters: lengthOf(parts) };
    await headings.put({ ...heading, ...counted }, heading.id);
  }
}

const allParts = (id: string) => IDBKeyRange.bound([id, 0], [id, Infinity]);

const countTerms = (parts: readonly string[]) =>
  parts.reduce((sum, part) => sum + part.split('\n').length, 0);

const lengthOf = (parts: readonly string[]) => parts.reduce((sum, { length }) => sum + length, 0);

const sizeOf = ({ put = [] }: GlossaryChanges) =>
  put.reduce((sum, { parts }) => sum + lengthOf(parts), 0);

async function attempt<Answer>(
  neededBytes: number,
  ask: (database: IDBPDatabase<GlossarySchema>) => Promise<Answer>,
): Promise<Result<Answer, StorageError>> {
  let database: IDBPDatabase<GlossarySchema> | undefined;
  try {
    database = await openDB<GlossarySchema>(name, 1, { upgrade: layOut });
    return success(await ask(database));
  } catch (error) {
    const cause = error instanceof Error ? error.name : '';
    if (cause === 'QuotaExceededError') return failure({ kind: 'full', neededBytes });
    if (cause === 'VersionError') return failure({ kind: 'too-new', key: name, version: 2 });
    return failure({ kind: 'unavailable' });
  } finally {
    database?.close();
  }
}

/** The one room in which the database is laid out. */
function layOut(database: IDBPDatabase<GlossarySchema>) {
  database.createObjectStore('headings');
  database.createObjectStore('parts');
}
