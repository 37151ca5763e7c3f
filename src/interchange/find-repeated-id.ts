import type { FileFault } from './file-fault';

/** Ids in the order of a file, and where each stands; the place is asked for only when there is a fault to tell. */
export type PlacedIds = {
  readonly ids: readonly string[];
  readonly placeAt: (index: number) => string;
};

/** The first id that has stood before. */
export function findRepeatedId({ ids, placeAt }: PlacedIds): FileFault | undefined {
  const seen = new Set(ids);
  if (seen.size === ids.length) return undefined;
  const met = new Set<string>();
  const index = ids.findIndex((id) => met.size === met.add(id).size);
  return { kind: 'duplicate-id', place: placeAt(index), id: ids[index] ?? '' };
}

/** The ids of the items in a list of the file. */
export const idsIn = (list: string, items: readonly { readonly id: string }[]): PlacedIds => ({
  ids: items.map(({ id }) => id),
  placeAt: (index) => `${list}[${index}].id`,
});

/** Those of two lists, which must be unlike each other. */
export const idsInBoth = (one: PlacedIds, other: PlacedIds): PlacedIds => ({
  ids: [...one.ids, ...other.ids],
  placeAt: (index) =>
    index < one.ids.length ? one.placeAt(index) : other.placeAt(index - one.ids.length),
});
