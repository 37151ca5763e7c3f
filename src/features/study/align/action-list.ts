import type { AlignAction } from './plan-action';
import type { Workbench } from './use-workbench';

type Listed<Name> = { readonly name: Name; readonly keys: string };

/** What is done most, with its key: in the bar at the foot, and first in the menu. */
export const mainActions = [
  { name: 'push', keys: '↵' },
  { name: 'pull', keys: '⌫' },
  { name: 'merge', keys: 'M' },
  { name: 'split', keys: 'S' },
  { name: 'unlink', keys: 'U' },
  { name: 'accept', keys: 'A' },
] as const satisfies readonly Listed<AlignAction>[];

/** All that can be done to a bead, as its menu lists it. */
export const listedActions = [
  ...mainActions,
  { name: 'acceptAbove', keys: '⇧+A' },
  { name: 'cut', keys: 'X' },
  { name: 'join', keys: 'J' },
  { name: 'aside', keys: 'I' },
  { name: 'edit', keys: 'E' },
] as const satisfies readonly Listed<AlignAction | 'cut' | 'edit'>[];

type ListedAction = (typeof listedActions)[number]['name'];

export function perform(workbench: Workbench, action: ListedAction) {
  if (action === 'cut') workbench.openCut();
  else if (action === 'edit') workbench.openEdit();
  else workbench.act(action);
}
