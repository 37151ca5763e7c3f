import * as v from 'valibot';
import { recordKinds } from '../records';
import type { RecordKind } from '../store';

/** A glossary that the user imported; its path is `[glossaryId]`. It is kept in a database of its own: it can be large. */
export type ImportedGlossary = {
  readonly title: string;
  /** Its terms, one a line as JSON, in parts of many lines. They are decoded when they are used. */
  readonly parts: readonly string[];
};

export const importedGlossaries: RecordKind<ImportedGlossary> = {
  name: 'glossary',
  version: 1,
  schema: v.strictObject({ title: v.string(), parts: v.array(v.string()) }),
  migrations: [],
  keepsHistory: false,
};

/** All kinds that a backup can hold. */
export const backupKinds: readonly RecordKind<unknown>[] = [...recordKinds, importedGlossaries];
