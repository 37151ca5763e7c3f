import * as v from 'valibot';
import type { RecordKind } from './store';

/**
 * Which reading of an ambiguous word the user chose. Its path is `[form]` for wherever nothing else was chosen, and
 * `[form, textId, segmentId, start]` for one place.
 */
export type ReadingChoice = { readonly glossaryId: string; readonly termId: string };

export const readingChoices: RecordKind<ReadingChoice> = {
  name: 'reading',
  version: 1,
  schema: v.strictObject({ glossaryId: v.string(), termId: v.string() }),
  migrations: [],
  keepsHistory: false,
};
