import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { TermMatch } from '../../domain/glossary/find-terms';
import type { Familiarity } from '../../storage/records';
import { levelOfKey } from '../../queries/familiarity-keys';

/**
 * Which lit word of a row the Tab key reaches, and which has its card open; words are counted through the row.
 * Within `container`, each is an element with its number as `data-word`.
 */
export function useRowWords(words: readonly TermMatch[], container: RefObject<HTMLElement | null>) {
  const [tabStop, setTabStop] = useState(0);
  const [openWord, setOpenWord] = useState<number>();
  const last = Math.max(0, words.length - 1);
  const activeWord = Math.min(openWord ?? tabStop, last);

  const focus = (word: number) => {
    setTabStop(word);
    container.current?.querySelector<HTMLElement>(`[data-word="${word}"]`)?.focus();
  };
  const step = (by: number) => {
    const word = Math.min(Math.max(activeWord + by, 0), last);
    focus(word);
    if (openWord !== undefined) setOpenWord(word);
  };
  const toggle = (word: number) => {
    setTabStop(word);
    setOpenWord(openWord === word ? undefined : word);
  };
  const close = () => {
    focus(activeWord);
    setOpenWord(undefined);
  };
  const dismiss = () => setOpenWord(undefined);
  return {
    activeWord,
    openWord,
    open: setOpenWord,
    /** Follows the focus, which screen readers move without a key. */
    reach: setTabStop,
    focus,
    step,
    toggle,
    close,
    dismiss,
  };
}

export type RowWords = ReturnType<typeof useRowWords>;

/** What keys do to a word beside going to it. */
export type WordActions = {
  readonly onLevel: (level: Familiarity['level']) => void;
  readonly onEdit: () => void;
};

const arrows: Readonly<Record<string, 'forward' | 'backward'>> = {
  ArrowRight: 'forward',
  ArrowLeft: 'backward',
};

/** Selects a word, and with it one more each time. */
function extendSelection(word: EventTarget, direction: 'forward' | 'backward') {
  const selection = getSelection();
  if (!selection || !(word instanceof Node)) return;
  if (
    !selection.isCollapsed &&
    selection.anchorNode &&
    word.parentNode?.contains(selection.anchorNode)
  ) {
    selection.modify('extend', direction, 'word');
    return;
  }
  const length = word.childNodes.length;
  const [start, end] = direction === 'forward' ? [0, length] : [length, 0];
  selection.setBaseAndExtent(word, start, word, end);
}

/** The keys of words in a row, whether the focus is on a word or in its card. */
export function onWordKey(
  event: KeyboardEvent,
  rowWords: RowWords,
  { onLevel, onEdit }: WordActions,
) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const level = levelOfKey(event.code);
  const isOpener = event.code === 'Enter' || event.code === 'Space';
  const word = wordUnder(event.target);
  const arrow = arrows[event.code];
  if (arrow && event.shiftKey) extendSelection(event.target, arrow);
  else if (event.code === 'ArrowRight') rowWords.step(1);
  else if (event.code === 'ArrowLeft') rowWords.step(-1);
  else if (level !== undefined) onLevel(level);
  else if (event.code === 'KeyE') onEdit();
  else if (event.code === 'Escape' && rowWords.openWord !== undefined) rowWords.close();
  else if (isOpener && word !== undefined) rowWords.toggle(word);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** The number of the lit word that `target` is or lies in. */
export function wordUnder(target: EventTarget): number | undefined {
  const word = target instanceof Element ? target.closest<HTMLElement>('[data-word]') : null;
  return word ? Number(word.dataset['word']) : undefined;
}
