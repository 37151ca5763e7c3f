import { useEffect, useState } from 'react';
import type { Result } from '../../domain/result';
import { keepTyping, type KeepStatus, type TypingKeeper } from '../../storage/keep-typing';
import type { StorageError } from '../../storage/store';
import { unsavedTexts } from './unsaved-texts';

export type KeptText = {
  readonly text: string;
  readonly status: KeepStatus;
  /** Whether it is the field's own, and the store is not followed. */
  readonly isTyped: boolean;
  /** Takes the whole text of the field after each key. */
  readonly type: (text: string) => void;
  /** Keeps at once what is pending, and then this text in its place. */
  readonly replace: (text: string) => void;
  /** Keeps at once what is pending, and follows the store again: for leaving the field. */
  readonly leave: () => void;
  /** Forgets what was typed here, so that the field shows what the store holds. */
  readonly follow: () => void;
};

/**
 * The text of one field, which `name` tells from all others: what is being typed while it is, else `saved`.
 * It is kept as `keepTyping` says, and when the page is hidden or closed or the field goes away; what could not be
 * kept is there again when the field is.
 */
export function useKeptText(name: string, saved: string, write: Write): KeptText {
  const [typed, setTyped] = useState(() => unsavedTexts.get(name));
  const [status, setStatus] = useState<KeepStatus>({ kind: 'untouched' });
  const [isLeft, setLeft] = useState(true);
  const [keeper] = useState(() => keepTyping(writeOrRemember(name, write), setStatus));

  useEffect(() => {
    const unsaved = unsavedTexts.get(name);
    if (unsaved !== undefined) keeper.type(unsaved);
  }, [keeper, name]);

  useFlushWhenHidden(keeper);

  // Not before: until the store has it, what it held before would be shown, and taken for the user's.
  useEffect(() => {
    if (isLeft && status.kind === 'saved') setTyped(undefined);
  }, [isLeft, status]);

  return {
    text: typed ?? saved,
    status,
    isTyped: typed !== undefined,
    type: (text) => {
      setTyped(text);
      setLeft(false);
      keeper.type(text);
    },
    replace: (text) => {
      keeper.flush();
      setTyped(text);
      keeper.type(text);
      keeper.flush();
    },
    leave: () => {
      keeper.flush();
      setLeft(true);
    },
    follow: () => {
      setTyped(undefined);
      setStatus({ kind: 'untouched' });
    },
  };
}

type Write = (text: string) => Promise<Result<unknown, StorageError>>;

function writeOrRemember(name: string, write: Write): Write {
  return async (text) => {
    const written = await write(text);
    if (written.ok) unsavedTexts.delete(name);
    else unsavedTexts.set(name, text);
    return written;
  };
}

/** Keeps what is pending when the page is hidden or closed, and when the field goes away. */
function useFlushWhenHidden(keeper: TypingKeeper) {
  useEffect(() => {
    const flush = () => keeper.flush();
    document.addEventListener('visibilitychange', flush);
    addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper]);
}
