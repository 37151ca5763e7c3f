import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tokenize } from '../../domain/text/tokens';
import { useSettings } from '../../queries/settings';
import { editTerm } from '../../queries/term-editor';
import { Button } from '../../ui/button';
import { isTyping } from '../../ui/is-typing';
import { Keys } from '../../ui/keys';
import styles from './selection-action.module.css';

/** Words of the Indonesian that are selected, and where their last line ends on the page, in pixels. */
type Selected = {
  readonly surface: string;
  readonly startsSentence: boolean;
  readonly left: number;
  readonly top: number;
};

/** Adds what is selected in the Indonesian to the user's own words, by a button under it or by key. */
export function SelectionAction({ vocabulary }: { vocabulary: string }) {
  const { t } = useTranslation('words');
  const { singleKeyShortcuts } = useSettings();
  const selected = useSelectedWords();
  const add = ({ surface, startsSentence: isStart }: Selected) => {
    getSelection()?.removeAllRanges();
    editTerm({ vocabulary, surface, startsSentence: isStart });
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.code !== 'KeyA' || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!singleKeyShortcuts || isTyping(event.target)) return;
    const chosen = readSelection();
    if (!chosen) return;
    event.preventDefault();
    add(chosen);
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  if (!selected) return undefined;
  return (
    <div className={styles.action} style={{ left: selected.left, top: selected.top }}>
      {/* Else pressing it would end the selection before it is pressed. */}
      <Button onPointerDown={(event) => event.preventDefault()} onClick={() => add(selected)}>
        {t('card.add')} {singleKeyShortcuts && <Keys keys="A" />}
      </Button>
    </div>
  );
}

/** Longer than any phrase. */
const mostCharacters = 120;

/** Follows the selection; nothing while the pointer is still drawing it. */
function useSelectedWords(): Selected | undefined {
  const [selected, setSelected] = useState<Selected>();
  useEffect(() => {
    let isDrawing = false;
    const read = () => {
      if (!isDrawing) setSelected(readSelection());
    };
    const onDown = ({ pointerType }: PointerEvent) => {
      isDrawing = pointerType === 'mouse';
    };
    const onUp = () => {
      isDrawing = false;
      read();
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
    };
  }, []);
  return selected;
}

function readSelection(): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const segment = elementOf(range.commonAncestorContainer)?.closest('[data-segment]');
  const surface = range.toString().trim();
  if (!segment || !/\p{L}/u.test(surface) || surface.length > mostCharacters) return undefined;
  const before = document.createRange();
  before.setStart(segment, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const { left, bottom } = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  return {
    surface,
    startsSentence: opensSentence(segment.textContent, before.toString().length),
    left: Math.min(left + scrollX, Math.max(document.documentElement.clientWidth - roomFor, 8)),
    top: bottom + scrollY + 6,
  };
}

/** About as wide as the button is, in pixels. */
const roomFor = 220;

const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);

/** Whether the first word after a place in a segment opens a sentence. */
const opensSentence = (text: string, at: number) =>
  tokenize(text).find(({ span }) => span.end > at)?.startsSentence ?? false;
