import type * as v from 'valibot';
import { decodeShape } from './decode-json';
import type { FileFault } from './file-fault';

/** What an index lists, and what is wrong with entries that had to be left out. */
export type IndexEntries<Entry> = {
  readonly entries: readonly Entry[];
  readonly faults: readonly FileFault[];
};

/** Decodes each entry by itself, so that a broken one hides no others. Of two with the same id the first counts. */
export function decodeEntries<Entry extends { readonly id: string }>(
  values: readonly unknown[],
  schema: v.GenericSchema<unknown, Entry>,
  place: string,
): IndexEntries<Entry> {
  const entries = new Map<string, Entry>();
  const faults: FileFault[] = [];
  values.forEach((value, index) => {
    const decoded = decodeShape(value, schema, `${place}[${index}]`);
    if (!decoded.ok) return void faults.push(decoded.error);
    const { id } = decoded.value;
    if (!entries.has(id)) return void entries.set(id, decoded.value);
    faults.push({ kind: 'duplicate-id', place: `${place}[${index}].id`, id });
  });
  return { entries: [...entries.values()], faults };
}
