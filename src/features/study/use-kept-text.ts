import { startTransition, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Result } from '../../domain/result';
import { keepTyping, type KeepStatus, type TypingKeeper } from '../../storage/keep-typing';
import type { StorageError } from '../../storage/store';
import { unsavedTexts } from './unsaved-texts';

export type KeptText = {
  /** As it was drawn last: while keys fall, behind the field by as much as `keepTyping` waits. */
  readonly text: string;
  /** The whole text of the field, to its last key. */
  readonly newest: () => string;
  readonly status: KeepStatus;
  /** Whether it is the field's own, and the store is not followed. */
  readonly isTyped: boolean;
  /** Whether the field made it, which then holds it already. */
  readonly isFromField: boolean;
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
  const typed = useTypedText(unsavedTexts.get(name));
  const [isLeft, setLeft] = useState(true);
  const { keeper, status, setStatus } = useKeeper(name, write, typed.draw);

  // Not before: until the store has it, what it held before would be shown, and taken for the user's.
  const settle = useEffectEvent(typed.forget);
  useEffect(() => {
    if (isLeft && status.kind === 'saved') settle();
  }, [isLeft, status]);

  return {
    text: typed.drawn?.text ?? saved,
    newest: () => typed.newest() ?? saved,
    status,
    isTyped: typed.drawn !== undefined,
    isFromField: typed.drawn?.isFromField ?? false,
    type: (text) => {
      typed.enter(text);
      setLeft(false);
      keeper.type(text);
    },
    replace: (text) => {
      keeper.flush();
      typed.put(text);
      keeper.type(text);
      keeper.flush();
    },
    leave: () => {
      keeper.flush();
      typed.drawNewest();
      setLeft(true);
    },
    follow: () => {
      typed.forget();
      setStatus({ kind: 'untouched' });
    },
  };
}

type Typed = { readonly text: string; readonly isFromField: boolean };

/** What a field was given, by key or otherwise; a key draws nothing, so that it is seen at once: `draw` follows. */
function useTypedText(initial: string | undefined) {
  const [drawn, setDrawn] = useState(() => fromField(initial));
  const newest = useRef(initial);
  return {
    drawn,
    newest: () => newest.current,
    enter: (text: string) => {
      newest.current = text;
      if (!drawn?.isFromField) setDrawn(fromField(text));
    },
    put: (text: string) => {
      newest.current = text;
      setDrawn({ text, isFromField: false });
    },
    draw: (text: string) =>
      startTransition(() => setDrawn((before) => (before?.isFromField ? fromField(text) : before))),
    drawNewest: () =>
      setDrawn((before) => before && { ...before, text: newest.current ?? before.text }),
    forget: () => {
      newest.current = undefined;
      setDrawn(undefined);
    },
  };
}

const fromField = (text: string | undefined): Typed | undefined =>
  text === undefined ? undefined : { text, isFromField: true };

/** Keeps what is typed, and has it drawn when it is written. */
function useKeeper(name: string, write: Write, draw: (text: string) => void) {
  const [status, setStatus] = useState<KeepStatus>({ kind: 'untouched' });
  const [keeper] = useState(() => {
    const writeText = writeOrRemember(name, write);
    return keepTyping((text) => {
      draw(text);
      return writeText(text);
    }, setStatus);
  });
  useEffect(() => {
    const unsaved = unsavedTexts.get(name);
    if (unsaved !== undefined) keeper.type(unsaved);
  }, [keeper, name]);
  useFlushWhenHidden(keeper);
  return { keeper, status, setStatus };
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
