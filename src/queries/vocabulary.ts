import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { compileGlossary, type CompiledGlossary } from '../domain/glossary/compile-glossary';
import type { Glossary } from '../domain/glossary/term';
import { decodeGlossaryIndex } from '../interchange/glossary-index-json';
import { decodeGlossary } from '../interchange/glossary-json';
import { decodeGlossaryTsv } from '../interchange/glossary-tsv';
import { FileError, loadFile } from './load-file';

const glossaryIndexFile = 'glossaries/index.json';

const glossaryIndexQuery = queryOptions({
  queryKey: ['file', glossaryIndexFile],
  queryFn: () => loadFile(glossaryIndexFile, decodeGlossaryIndex),
});

/** The ids of all glossaries; none where they cannot be listed. */
export async function listGlossaries(client: QueryClient): Promise<readonly string[]> {
  const index = await client
    .query({ ...glossaryIndexQuery, staleTime: 'static' })
    .catch(() => undefined);
  return index?.entries.map(({ id }) => id) ?? [];
}

/** The vocabulary of a text, and why any of its glossaries could not be used. */
export type Vocabulary = {
  readonly glossary: CompiledGlossary;
  readonly errors: readonly FileError[];
};

/** Compiles the named glossaries; a broken one leaves the others lit and is reported. */
export const vocabularyQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['file', 'vocabulary', ...ids],
    queryFn: async ({ client }): Promise<Vocabulary> => {
      const loaded = await Promise.all(ids.map((id) => tryGlossary(client, id)));
      return {
        glossary: compileGlossary(loaded.flatMap(({ glossary }) => glossary ?? [])),
        errors: loaded.flatMap(({ error }) => error ?? []),
      };
    },
    structuralSharing: false,
  });

type LoadedGlossary = { readonly glossary?: Glossary; readonly error?: FileError };

async function tryGlossary(client: QueryClient, id: string): Promise<LoadedGlossary> {
  try {
    const { entries } = await client.query({ ...glossaryIndexQuery, staleTime: 'static' });
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) throw new FileError(glossaryIndexFile, { kind: 'unlisted', id });
    const decode = entry.file.endsWith('.tsv')
      ? (raw: string) => decodeGlossaryTsv(raw, entry)
      : decodeGlossary;
    return { glossary: await loadFile(`glossaries/${entry.file}`, decode) };
  } catch (error) {
    if (error instanceof FileError) return { error };
    throw error;
  }
}
