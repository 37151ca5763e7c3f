import * as v from 'valibot';
import { success, type Result } from '../domain/result';
import { decodeEntries, type IndexEntries } from './decode-entries';
import { decodeJson } from './decode-json';
import {
  bilingual,
  figure,
  fileName,
  filledText,
  glossaryIds,
  heading,
  kebabId,
  level,
  published,
} from './fields';
import type { FileFault } from './file-fault';

const textEntrySchema = v.strictObject({
  id: v.pipe(kebabId, v.title('Id'), v.description('Id of the text, as in its file.')),
  file: fileName,
  title: v.pipe(bilingual, v.title('Title'), v.description('Title in both languages.')),
  publisher: v.pipe(filledText, v.title('Publisher'), v.description('Who published the text.')),
  published: v.exactOptional(published),
  level,
  words: v.pipe(
    figure,
    v.title('Words'),
    v.description('Running words of the Indonesian side, without asides.'),
  ),
  rows: v.pipe(figure, v.title('Rows'), v.description('Number of beads, without asides.')),
  glossaries: glossaryIds,
});

/** What the library shows of a text before it is opened. */
export type TextEntry = v.InferOutput<typeof textEntrySchema>;

/** The file that lists the texts. */
export const textIndexSchema = v.pipe(
  v.strictObject({
    ...heading,
    texts: v.pipe(
      v.array(textEntrySchema),
      v.title('Texts'),
      v.description('The texts of the library, in the order in which it shows them.'),
    ),
  }),
  v.title('Text index'),
  v.description('The texts that come with Sejajar.'),
);

const outlineSchema = v.strictObject({ ...heading, texts: v.array(v.unknown()) });

/** Reads the list of texts; fails as a whole only when there is no list. */
export function decodeTextIndex(raw: string): Result<IndexEntries<TextEntry>, FileFault> {
  const index = decodeJson(raw, outlineSchema);
  if (!index.ok) return index;
  return success(decodeEntries(index.value.texts, textEntrySchema, 'texts'));
}
