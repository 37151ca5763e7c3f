import type { KeyboardEvent } from 'react';
import { levelOfKey } from '../../queries/familiarity-keys';
import {
  extendTo,
  goTo,
  nothingSelected,
  selectAll,
  selectOnly,
  toggleAt,
  type RowSelection,
} from './row-selection';
import type { BulkChanges } from './use-bulk-changes';

type TableKeys = {
  readonly selection: RowSelection;
  readonly setSelection: (selection: RowSelection) => void;
  readonly keys: readonly string[];
  readonly edit: (row: number) => void;
  readonly changes: BulkChanges;
};

/** How many rows Page Up and Page Down go on. */
const page = 12;

/** The keys of the table, by physical position. */
export function onTableKey(event: KeyboardEvent, table: TableKeys) {
  if (event.altKey || !(event.target instanceof Element)) return;
  if (event.target.closest('[role="columnheader"]')) return;
  const act = moveOf(event, table) ?? commandOf(event, table);
  if (!act) return;
  event.preventDefault();
  act();
}

type Act = (() => void) | undefined;

function moveOf({ code, shiftKey }: KeyboardEvent, table: TableKeys): Act {
  const { selection, setSelection, keys } = table;
  const to = targetOf(code, selection.at, keys.length - 1);
  if (to === undefined) return undefined;
  return () => setSelection(shiftKey ? extendTo(selection, to, keys) : goTo(selection, to));
}

function targetOf(code: string, at: number, last: number): number | undefined {
  switch (code) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + page, last);
    case 'PageUp':
      return Math.max(at - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

function commandOf({ code, ctrlKey, metaKey, shiftKey }: KeyboardEvent, table: TableKeys): Act {
  const { selection, setSelection, keys, edit, changes } = table;
  if (ctrlKey || metaKey) {
    return code === 'KeyA' ? () => setSelection(selectAll(selection, keys)) : undefined;
  }
  const level = shiftKey ? undefined : levelOfKey(code);
  if (level !== undefined) return () => changes.setLevel(level);
  switch (code) {
    case 'Digit0':
      return () => changes.setLevel(undefined);
    case 'Space':
      return () => setSelection(toggleAt(selection, selection.at, keys));
    case 'Enter':
    case 'KeyE':
      return () => edit(selection.at);
    case 'Delete':
      return changes.takeAway;
    case 'Escape':
      return selection.keys.size > 0
        ? () => setSelection(goTo(nothingSelected, selection.at))
        : undefined;
    default:
      return undefined;
  }
}

export type PointerChoice = 'only' | 'toggle' | 'extend';

/** What a click or a tap does to what is selected. */
export function selectByPointer(
  selection: RowSelection,
  row: number,
  keys: readonly string[],
  how: PointerChoice,
): RowSelection {
  switch (how) {
    case 'only':
      return selectOnly(row, keys);
    case 'toggle':
      return toggleAt(selection, row, keys);
    case 'extend':
      return extendTo(selection, row, keys);
  }
}
