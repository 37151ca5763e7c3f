import type { Alignment } from './alignment';
import type { AlignmentEdit } from './alignment-edit';
import { editAlignment, invertEdit } from './edit-alignment';

/** An edit that was made, and the one that takes it back. */
export type DoneEdit = { readonly edit: AlignmentEdit; readonly inverse: AlignmentEdit };

/** What was done and what was undone, each with the latest last; plain data, so that it can be saved with the text. */
export type AlignmentHistory = {
  readonly past: readonly DoneEdit[];
  readonly future: readonly DoneEdit[];
};

export const emptyHistory: AlignmentHistory = { past: [], future: [] };

export type EditedAlignment = {
  readonly alignment: Alignment;
  readonly history: AlignmentHistory;
};

/** Makes an edit that can be undone; what had been undone is forgotten. An edit that changes nothing gives its argument. */
export function makeEdit(edited: EditedAlignment, edit: AlignmentEdit): EditedAlignment {
  const { alignment, history } = edited;
  const inverse = invertEdit(alignment, edit);
  if (!inverse) return edited;
  return {
    alignment: editAlignment(alignment, edit),
    history: { past: [...history.past, { edit, inverse }], future: [] },
  };
}

/** Takes the latest edit back; gives its argument when there is none. */
export function undo(edited: EditedAlignment): EditedAlignment {
  const { past, future } = edited.history;
  const latest = past.at(-1);
  if (!latest) return edited;
  return {
    alignment: editAlignment(edited.alignment, latest.inverse),
    history: { past: past.slice(0, -1), future: [...future, latest] },
  };
}

/** Makes the edit that was undone last once more; gives its argument when there is none. */
export function redo(edited: EditedAlignment): EditedAlignment {
  const { past, future } = edited.history;
  const latest = future.at(-1);
  if (!latest) return edited;
  return {
    alignment: editAlignment(edited.alignment, latest.edit),
    history: { past: [...past, latest], future: future.slice(0, -1) },
  };
}
