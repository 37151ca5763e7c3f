import * as v from 'valibot';
import { success, type Result } from '../domain/result';
import { decodeEntries, type IndexEntries } from './decode-entries';
import { decodeJson } from './decode-json';
import { bilingual, figure, glossaryFileName, heading, kebabId } from './fields';
import type { FileFault } from './file-fault';

const glossaryEntrySchema = v.strictObject({
  id: v.pipe(kebabId, v.title('Id'), v.description('Id of the glossary, as in its file.')),
  file: glossaryFileName,
  title: v.pipe(bilingual, v.title('Title'), v.description('Title in both languages.')),
  terms: v.pipe(figure, v.title('Terms'), v.description('Number of terms in the glossary.')),
});

/** What is known of a glossary before it is loaded. */
export type GlossaryEntry = v.InferOutput<typeof glossaryEntrySchema>;

/** The file that lists the glossaries. */
export const glossaryIndexSchema = v.pipe(
  v.strictObject({
    ...heading,
    glossaries: v.pipe(
      v.array(glossaryEntrySchema),
      v.title('Glossaries'),
      v.description('The glossaries that texts can name.'),
    ),
  }),
  v.title('Glossary index'),
  v.description('The glossaries that come with Sejajar.'),
);

const outlineSchema = v.strictObject({ ...heading, glossaries: v.array(v.unknown()) });

/** Reads the list of glossaries; fails as a whole only when there is no list. */
export function decodeGlossaryIndex(raw: string): Result<IndexEntries<GlossaryEntry>, FileFault> {
  const index = decodeJson(raw, outlineSchema);
  if (!index.ok) return index;
  return success(decodeEntries(index.value.glossaries, glossaryEntrySchema, 'glossaries'));
}
