import { queryOptions, skipToken, useQuery, type QueryClient } from '@tanstack/react-query';
import type { Reading } from '../domain/glossary/compiled-glossary';
import type { TermMatch } from '../domain/glossary/find-terms';
import type { Bilingual } from '../domain/text/text';
import { success } from '../domain/result';
import { decodeGlossaryIndex } from '../interchange/glossary-index-json';
import type { Store } from '../storage/store';
import type { FileTrouble, GlossaryFile } from '../workers/word-tasks';
import {
  importedGlossariesQuery,
  loadImported,
  type ImportedGlossary,
} from './imported-glossaries';
import { FileError, loadFile } from './load-file';
import { ownTermsQuery } from './own-terms';
import { wordTasks } from './word-tasks';

const folder = 'glossaries';
const glossaryIndexFile = `${folder}/index.json`;

export const glossaryIndexQuery = queryOptions({
  queryKey: ['file', glossaryIndexFile],
  queryFn: () => loadFile(glossaryIndexFile, decodeGlossaryIndex),
});

/** The ids of all bundled glossaries; none where they cannot be listed. */
export async function listGlossaries(client: QueryClient): Promise<readonly string[]> {
  const index = await client
    .query({ ...glossaryIndexQuery, staleTime: 'static' })
    .catch(() => undefined);
  return index?.entries.map(({ id }) => id) ?? [];
}

/** The titles of all glossaries by their ids, those of the user's among them; none where they cannot be listed. */
export async function listGlossaryTitles(
  client: QueryClient,
  store: Store,
): Promise<ReadonlyMap<string, Bilingual>> {
  const [index, imported] = await Promise.all([
    client.query({ ...glossaryIndexQuery, staleTime: 'static' }).catch(() => undefined),
    client.query(importedGlossariesQuery(store)),
  ]);
  const bundled = index?.entries.map(({ id, title }) => [id, title] as const) ?? [];
  const own = imported.ok ? imported.value : [];
  return new Map([
    ...bundled,
    ...own.map(({ id, title }) => [id, { id: title, en: title }] as const),
  ]);
}

/** The vocabulary of a text, under its name among the word tasks, and why any of its glossaries could not be used. */
export type Vocabulary = { readonly name: string; readonly errors: readonly FileError[] };

/**
 * Compiles the named glossaries with those that the user imported, which come after those of the text and before the core. A
 * broken one leaves the others lit and is reported.
 */
export const vocabularyQuery = (store: Store, ids: readonly string[]) =>
  queryOptions({
    queryKey: ['file', 'vocabulary', ...ids],
    queryFn: async ({ client }): Promise<Vocabulary> => {
      const imported = await client.query(importedGlossariesQuery(store));
      const on = imported.ok ? imported.value.filter(({ isOn }) => isOn) : [];
      const core = ids.filter((id) => id === coreId);
      const [ofText, imports, ofCore, names] = await Promise.all([
        Promise.all(ids.filter((id) => id !== coreId).map((id) => tryGlossary(client, id))),
        Promise.all(on.map(tryImported)),
        Promise.all(core.map((id) => tryGlossary(client, id))),
        loadNames(client),
        client.query(ownTermsQuery(store)),
      ]);
      const loaded = [...ofText, ...imports, ...ofCore];
      const name = [...ids, ...on.map(({ id }) => id)].join(' ');
      const files = loaded.flatMap(({ file }) => file ?? []);
      const former = client.getQueryData<Vocabulary>(['file', 'vocabulary', ...ids])?.name;
      const troubles = await wordTasks.compile(name, files, names, former);
      const broken = troubles.map(toError);
      const missing = loaded.flatMap(({ error }) => error ?? []);
      return { name, errors: distinct([...missing, ...broken]) };
    },
    structuralSharing: false,
  });

const coreId = 'core';

/** Finds words anew, with the glossaries that light up texts now; nothing is unlit meanwhile. */
export async function refreshVocabularies(client: QueryClient) {
  await client.invalidateQueries({ queryKey: ['file', 'vocabulary'] });
  await client.invalidateQueries({ queryKey: ['words'] });
}

/** What the analyser of word formation has to know, whatever the text: the core glossary and the names. */
export async function loadCore(client: QueryClient) {
  const [core, names] = await Promise.all([tryGlossary(client, coreId), loadNames(client)]);
  return { known: core.file ? [core.file] : [], names };
}

/** A bundled glossary as a file; undefined when it cannot be had. */
export const loadBundled = async (client: QueryClient, id: string) =>
  (await tryGlossary(client, id)).file;

/** What is wrong with single terms of a vocabulary, looked for when what is in view has long been lit: it takes a while. */
export function useVocabularyFaults(vocabulary: string | undefined): readonly FileError[] {
  const query = useQuery({
    queryKey: ['file', 'vocabulary-check', vocabulary],
    queryFn: vocabulary === undefined ? skipToken : () => checkLater(vocabulary),
    structuralSharing: false,
  });
  return query.data ?? noErrors;
}

const noErrors: readonly FileError[] = [];
const checkMilliseconds = 5000;

async function checkLater(vocabulary: string): Promise<readonly FileError[]> {
  await new Promise((resolve) => setTimeout(resolve, checkMilliseconds));
  const troubles = await wordTasks.check(vocabulary);
  return troubles.map(toError);
}

const toError = ({ file, fault }: FileTrouble) => new FileError(`${folder}/${file}`, fault);

/** A list of glossaries that cannot be read is told once, not for each of them. */
const distinct = (errors: readonly FileError[]) => [
  ...new Map(errors.map((error) => [error.message + JSON.stringify(error.fault), error])).values(),
];

/** Glossaries as they are served, without those that cannot be had. */
export async function loadGlossaryFiles(
  client: QueryClient,
  ids: readonly string[],
): Promise<readonly GlossaryFile[]> {
  const loaded = await Promise.all(ids.map((id) => tryGlossary(client, id)));
  return loaded.flatMap(({ file }) => file ?? []);
}

type LoadedGlossary = { readonly file?: GlossaryFile; readonly error?: FileError };

async function tryGlossary(client: QueryClient, id: string): Promise<LoadedGlossary> {
  try {
    const { entries } = await client.query({ ...glossaryIndexQuery, staleTime: 'static' });
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) throw new FileError(glossaryIndexFile, { kind: 'unlisted', id });
    const { file, title } = entry;
    // The text itself goes first on a slow line.
    const raw = await loadFile(`${folder}/${file}`, success, 'low');
    return { file: { id, title, file, raw } };
  } catch (error) {
    if (error instanceof FileError) return { error };
    throw error;
  }
}

async function tryImported({ id, title }: ImportedGlossary): Promise<LoadedGlossary> {
  const loaded = await loadImported(id);
  return loaded.ok ? { file: loaded.value } : { error: new FileError(title, { kind: 'not-here' }) };
}

/** Names that are no words, where the index has a list of them; none where it cannot be read. */
async function loadNames(client: QueryClient): Promise<readonly string[]> {
  try {
    const { names } = await client.query({ ...glossaryIndexQuery, staleTime: 'static' });
    if (names === undefined) return [];
    const list = await loadFile(`${folder}/${names}`, success);
    return list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  } catch {
    return [];
  }
}

const minute = 60_000;

/** What is lit in the segments of a row; undefined until it has been found. Forgotten a while after the row has gone. */
export function useFoundTerms(
  vocabulary: string | undefined,
  texts: readonly string[],
): readonly (readonly TermMatch[])[] | undefined {
  return useQuery({
    queryKey: ['words', 'found', vocabulary, ...texts],
    queryFn: vocabulary === undefined ? skipToken : () => wordTasks.find(vocabulary, texts),
    structuralSharing: false,
    gcTime: minute,
  }).data;
}

const none: readonly Reading[] = [];

/** The terms of a word family, the commonest first; none until they are known. */
export function useWordFamily(vocabulary: string | undefined, family: string): readonly Reading[] {
  const query = useQuery({
    queryKey: ['words', 'family', vocabulary, family],
    queryFn: vocabulary === undefined ? skipToken : () => wordTasks.family(vocabulary, family),
    structuralSharing: false,
  });
  return query.data ?? none;
}
