import type { FileFault } from './file-fault';

/** An id and where in the file it stands. */
export type PlacedId = { readonly id: string; readonly place: string };

/** The first id that has stood before. */
export function findRepeatedId(ids: readonly PlacedId[]): FileFault | undefined {
  const seen = new Set<string>();
  for (const { id, place } of ids) {
    if (seen.has(id)) return { kind: 'duplicate-id', place, id };
    seen.add(id);
  }
  return undefined;
}

/** The ids of the items in a list of the file. */
export const idsIn = (
  list: string,
  items: readonly { readonly id: string }[],
): readonly PlacedId[] => items.map(({ id }, index) => ({ id, place: `${list}[${index}].id` }));
