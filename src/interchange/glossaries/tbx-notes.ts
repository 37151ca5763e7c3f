/** What stands before a note that says what the core of TBX has no element for: `Root: tembak`. */
export const noteLabels = {
  partOfSpeech: 'Part of speech',
  root: 'Root',
  bound: 'Bound root',
  band: 'Frequency band',
  usage: 'Usage',
  register: 'Register',
  note: 'Note',
  form: 'Form',
  formGloss: 'Form gloss',
  formation: 'Formation',
} as const;

export type NoteLabel = keyof typeof noteLabels;

/** Stands before the id of a term where XML wants one that begins with a letter. */
export const idPrefix = 't.';

const labels = Object.keys(noteLabels) as readonly NoteLabel[];

/** What a note says, and about what; a note without a label of ours is just a note. */
export function readNote(text: string): readonly [NoteLabel, string] {
  const label = labels.find((candidate) => text.startsWith(`${noteLabels[candidate]}: `));
  return label ? [label, text.slice(noteLabels[label].length + 2)] : ['note', text];
}
