import { useEffect, useEffectEvent } from 'react';
import { useSettings } from '../../../queries/settings';
import { isTyping } from '../../../ui/is-typing';
import type { Direction } from './plan-action';
import type { Workbench } from './use-workbench';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The keys of the workbench, wherever the focus is on the page, by physical position. */
export function useAlignKeys(workbench: Workbench) {
  const { singleKeyShortcuts } = useSettings();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTaken(event.target)) return;
    const act =
      commandOf(event, workbench) ??
      placeKey(event, workbench) ??
      (singleKeyShortcuts ? letterKey(event, workbench) : undefined);
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** Fields, dialogs and menus have keys of their own. */
const isTaken = (target: EventTarget | null) =>
  isTyping(target) ||
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element && target.closest('[role="menu"], [data-own-keys]') !== null);

type Act = (() => void) | undefined;

function commandOf(event: KeyboardEvent, workbench: Workbench): Act {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  if (event.code === 'KeyZ') return event.shiftKey ? workbench.redo : workbench.undo;
  if (event.code === 'Enter') {
    return () => {
      workbench.act('accept');
      workbench.goDoubtful(1);
    };
  }
  return undefined;
}

/** Enter and Space are left to the button that has the focus; arrows to a group of radio buttons. */
function placeKey(event: KeyboardEvent, workbench: Workbench): Act {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const target = event.target instanceof Element ? event.target : undefined;
  const direction = arrows[event.code];
  if (direction && target?.matches('input') !== true) return () => workbench.move(direction);
  if (event.altKey || target?.matches('button, a, summary') === true) return undefined;
  if (event.code === 'Enter') return () => workbench.act('push');
  if (event.code === 'Backspace') return () => workbench.act('pull');
  if (event.code === 'F2') return workbench.openEdit;
  return undefined;
}

function letterKey(event: KeyboardEvent, workbench: Workbench): Act {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.shiftKey) return event.code === 'KeyA' ? () => workbench.act('acceptAbove') : undefined;
  switch (event.code) {
    case 'KeyM':
      return () => workbench.act('merge');
    case 'KeyS':
      return () => workbench.act('split');
    case 'KeyU':
      return () => workbench.act('unlink');
    case 'KeyA':
      return () => workbench.act('accept');
    case 'KeyN':
      return () => workbench.goDoubtful(1);
    case 'KeyP':
      return () => workbench.goDoubtful(-1);
    case 'KeyJ':
      return () => workbench.act('join');
    case 'KeyX':
      return workbench.openCut;
    case 'KeyI':
      return () => workbench.act('aside');
    case 'KeyE':
      return workbench.openEdit;
    default:
      return undefined;
  }
}
