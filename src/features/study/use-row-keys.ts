import { useEffect, useEffectEvent } from 'react';
import { useSettings } from '../../queries/settings';
import { isTyping } from '../../ui/is-typing';
import type { RowActions, RowPart } from './row-navigation';

type RowKeys = {
  readonly currentRow: number;
  readonly actions: RowActions;
  /** Then Enter has another meaning. */
  readonly isAligning: boolean;
  readonly onFind: () => void;
};

/** The keys that move between rows wherever the focus is on the page, by physical position. */
export function useRowKeys({ currentRow, actions, isAligning, onFind }: RowKeys) {
  const { singleKeyShortcuts } = useSettings();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (document.querySelector('dialog[open]')) return;
    if (isAligning && event.key !== '/') return;
    if (event.altKey && (event.code === 'ArrowDown' || event.code === 'ArrowUp')) {
      event.preventDefault();
      const step = event.code === 'ArrowDown' ? 1 : -1;
      actions.go({ row: currentRow + step, part: focusedPart() });
    } else if (event.code === 'Enter' && document.activeElement === document.body) {
      event.preventDefault();
      actions.go({ row: currentRow, part: 'field' });
    } else if (event.key === '/' && singleKeyShortcuts && !isTyping(event.target)) {
      event.preventDefault();
      onFind();
    }
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** The next row takes the focus in the same part as the row it comes from. */
function focusedPart(): RowPart {
  const focused = document.activeElement;
  if (focused?.matches('[data-word]')) return 'words';
  return focused?.matches('[data-cell] textarea') ? 'field' : 'english';
}
