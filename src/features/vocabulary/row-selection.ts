/** Which rows of a list are selected, by their keys; the row at `at` has the focus, and a stretch reaches from `anchor` to it. */
export type RowSelection = {
  readonly keys: ReadonlySet<string>;
  readonly at: number;
  readonly anchor: number;
  /** What was selected before the stretch. */
  readonly base: ReadonlySet<string>;
};

const nothing: ReadonlySet<string> = new Set();

export const nothingSelected: RowSelection = { keys: nothing, at: 0, anchor: 0, base: nothing };

/** Goes to a row and leaves selected what is. */
export const goTo = (selection: RowSelection, at: number): RowSelection => ({
  keys: selection.keys,
  at,
  anchor: at,
  base: selection.keys,
});

/** Selects all rows from the anchor to this one, beside what was selected before. */
export function extendTo(
  { anchor, base }: RowSelection,
  at: number,
  keys: readonly string[],
): RowSelection {
  const stretch = keys.slice(Math.min(anchor, at), Math.max(anchor, at) + 1);
  return { keys: new Set([...base, ...stretch]), at, anchor, base };
}

/** Selects a row, or takes it out of what is selected. */
export function toggleAt(
  { keys: selected }: RowSelection,
  at: number,
  keys: readonly string[],
): RowSelection {
  const key = keys[at] ?? '';
  const toggled = new Set(selected);
  if (!toggled.delete(key)) toggled.add(key);
  return { keys: toggled, at, anchor: at, base: toggled };
}

export function selectOnly(at: number, keys: readonly string[]): RowSelection {
  return { keys: new Set(keys.slice(at, at + 1)), at, anchor: at, base: nothing };
}

export const selectAll = ({ at }: RowSelection, keys: readonly string[]): RowSelection => ({
  keys: new Set(keys),
  at,
  anchor: at,
  base: nothing,
});
