import { lazy, Suspense, useEffect, useEffectEvent } from 'react';
import { useTermRequest } from '../queries/term-editor';
import { useLatestChange, useUndoWords } from '../queries/undo';
import { isTyping } from '../ui/is-typing';

const TermEditor = lazy(() => import('./term-editor'));
const UndoNotice = lazy(() => import('./undo-notice'));

/** What pages that deal with words have in common: the editor of a word, and the way to undo. Both are loaded when they are wanted. */
export default function WordTools() {
  const request = useTermRequest();
  const latest = useLatestChange();
  useUndoKey();
  return (
    <Suspense>
      {request && <TermEditor request={request} />}
      {latest && <UndoNotice latest={latest} />}
    </Suspense>
  );
}

/** Where something is typed, and where steps are undone that are not about words, the key is left to that. */
function useUndoKey() {
  const undo = useUndoWords();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isUndo || event.code !== 'KeyZ' || event.defaultPrevented || isTyping(event.target))
      return;
    if (document.querySelector('dialog[open], [data-own-undo]')) return;
    event.preventDefault();
    void undo();
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
