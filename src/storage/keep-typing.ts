import type { Result } from '../domain/result';
import type { StorageError } from './store';

/** How safe the text in a field is. */
export type KeepStatus =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly error: StorageError };

export type TypingKeeper = {
  /** Takes the whole text of the field after each key. */
  readonly type: (text: string) => void;
  /** Writes at once what is still pending. */
  readonly flush: () => void;
};

/** Always the same, so that a second key changes nothing that shows it. */
const pendingStatus: KeepStatus = { kind: 'pending' };

/**
 * Keeps the text of one field as it is typed: at the latest `delayMs` after a key, and at once on `flush`.
 * `onStatus` hears 'saved' only when the newest text has been written; a failed write is tried again with the next key or flush.
 */
export function keepTyping(
  write: (text: string) => Promise<Result<unknown, StorageError>>,
  onStatus: (status: KeepStatus) => void,
  delayMs = 150,
): TypingKeeper {
  let pending: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latestWrite = 0;

  async function save(text: string) {
    const thisWrite = ++latestWrite;
    const written = await write(text);
    if (thisWrite !== latestWrite || pending !== undefined) return;
    if (!written.ok) pending = text;
    onStatus(written.ok ? { kind: 'saved' } : { kind: 'failed', error: written.error });
  }

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    const text = pending;
    pending = undefined;
    if (text !== undefined) void save(text);
  }

  function type(text: string) {
    pending = text;
    onStatus(pendingStatus);
    timer ??= setTimeout(flush, delayMs);
  }

  return { type, flush };
}
