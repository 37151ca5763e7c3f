import type { GenericSchema } from 'valibot';
import type { Result } from '../domain/result';
import type { Stamp } from './revision';

/** What is kept, and how an older version of it is read. A published migration never changes. */
export type RecordKind<Value> = {
  readonly name: string;
  readonly version: number;
  readonly schema: GenericSchema<unknown, Value>;
  /** The migration at index 0 takes a value from version 1 to version 2, and so on. */
  readonly migrations: readonly ((value: unknown) => unknown)[];
  /** Whether earlier revisions are kept, or the newest only. */
  readonly keepsHistory: boolean;
  /** May be read at start before it is known whether local storage has lost something. */
  readonly readEarly?: true;
};

/** Names one record within its kind, outermost part first: `[textId, segmentId]`. */
export type RecordPath = readonly string[];

/** What is to be written at a path; without a value, what is there is removed. */
export type RecordWrite = {
  readonly kind: RecordKind<unknown>;
  readonly path: RecordPath;
  readonly value?: unknown;
};

/** A value as it was kept, and when. */
export type StoredRecord<Value> = Stamp & { readonly path: RecordPath; readonly value: Value };

export type StorageError =
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'full'; readonly neededBytes: number }
  | { readonly kind: 'corrupt'; readonly key: string }
  | { readonly kind: 'too-new'; readonly key: string; readonly version: number };

/** A record that cannot be read: either moved out of the way with all it held, or left for a newer program. */
export type UnreadableRecord =
  | { readonly kind: 'set-aside'; readonly key: string; readonly raw: string }
  | { readonly kind: 'too-new'; readonly key: string; readonly version: number };

/** Says what was written or removed ('everything' when all was cleared), or that a record was found unreadable. */
export type RecordChange =
  | { readonly scope: 'record'; readonly kind: string; readonly path: RecordPath }
  | { readonly scope: 'everything' }
  | { readonly scope: 'unreadable' };

/**
 * What the app may ask of persistence.
 * A write has reached its keeper when its promise is fulfilled; until then it counts as not saved.
 */
export type Store = {
  readonly read: <Value>(
    kind: RecordKind<Value>,
    path: RecordPath,
  ) => Promise<Result<StoredRecord<Value> | undefined, StorageError>>;
  /** All readable records whose path begins with `prefix`, ordered by key. */
  readonly list: <Value>(
    kind: RecordKind<Value>,
    prefix: RecordPath,
  ) => Promise<Result<readonly StoredRecord<Value>[], StorageError>>;
  readonly write: <Value>(
    kind: RecordKind<Value>,
    path: RecordPath,
    value: Value,
  ) => Promise<Result<StoredRecord<Value>, StorageError>>;
  readonly remove: <Value>(
    kind: RecordKind<Value>,
    path: RecordPath,
  ) => Promise<Result<undefined, StorageError>>;
  /** What was set aside in this visit and earlier ones, and what was met that is too new. */
  readonly listUnreadable: () => Promise<readonly UnreadableRecord[]>;
  /** Calls back after every change, in whichever tab it was made; gives the way to stop. */
  readonly subscribe: (onChange: (change: RecordChange) => void) => () => void;
};
