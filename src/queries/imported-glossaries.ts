import { queryOptions, useQuery } from '@tanstack/react-query';
import { failure, success, type Result } from '../domain/result';
import { glossaryUses } from '../storage/glossary-uses';
import {
  listGlossaryHeadings,
  readGlossary,
  type GlossaryHeading,
} from '../storage/glossaries/glossary-database';
import type { StorageError, Store } from '../storage/store';
import type { GlossaryFile } from '../workers/word-tasks';
import { useStore } from './store-context';
import { useWriteRecord } from './write-record';

/** A glossary that the user imported, and whether it lights up texts. */
export type ImportedGlossary = GlossaryHeading & { readonly isOn: boolean };

type Imported = Result<readonly ImportedGlossary[], StorageError>;

/** The oldest first. Every import and removal writes a record, by which all tabs hear that the list is another. */
export const importedGlossariesQuery = (store: Store) =>
  queryOptions({
    queryKey: ['store', glossaryUses.name],
    queryFn: async (): Promise<Imported> => {
      const [headings, uses] = await Promise.all([
        listGlossaryHeadings(),
        store.list(glossaryUses, []),
      ]);
      if (!headings.ok) return headings;
      const records = uses.ok ? uses.value : [];
      const off = new Set(records.flatMap(({ path, value }) => (value.isOn ? [] : path[0])));
      return success(headings.value.map((one) => ({ ...one, isOn: !off.has(one.id) })));
    },
  });

/** Undefined until listed. */
export const useImportedGlossaries = (): Imported | undefined =>
  useQuery(importedGlossariesQuery(useStore())).data;

/** Has a glossary light up texts, or not. */
export function useSwitchGlossary() {
  const write = useWriteRecord(glossaryUses);
  return (id: string, isOn: boolean) => write([id], { isOn });
}

/** The terms of an imported glossary as a file that the word tasks read. */
export async function loadImported(id: string): Promise<Result<GlossaryFile, StorageError>> {
  const read = await readGlossary(id);
  if (!read.ok) return read;
  if (!read.value) return failure({ kind: 'corrupt', key: id });
  const { title, parts } = read.value;
  return success({
    id,
    file: `${id}.jsonl`,
    title: { id: title, en: title },
    raw: parts.join('\n'),
  });
}
