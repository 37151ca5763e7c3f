import { compileGlossary } from '../domain/glossary/compile-glossary';
import type { Lexicon } from '../domain/morphology/lexicon';
import { failure, success, type Result } from '../domain/result';
import { completeTerms } from '../interchange/glossaries/complete-terms';
import type { GlossaryFault, OnProgress, SkippedEntry } from '../interchange/glossaries/draft-term';
import { readGlossary } from '../interchange/glossaries/read-glossary';
import type { ColumnChoice } from '../interchange/glossaries/table-columns';
import { writeGlossary, type WrittenFormat } from '../interchange/glossaries/write-glossary';
import type { FileFault } from '../interchange/file-fault';
import { indexGlossaryFile, readGlossaryFile } from '../interchange/glossary-file';
import { writeTermLines } from '../interchange/glossary-lines';
import type { GlossaryFile } from './word-tasks';

/** What is done with whole glossaries off the main thread. */
export type GlossaryQuestion =
  | {
      readonly kind: 'import';
      readonly file: Blob;
      /** Where things stand in a table. */
      readonly choice: ColumnChoice | undefined;
      /** The glossaries whose words the analyser knows, and names that are no words. */
      readonly known: readonly GlossaryFile[];
      readonly names: readonly string[];
    }
  | { readonly kind: 'export'; readonly glossary: GlossaryFile; readonly format: WrittenFormat };

/** A glossary that was read, ready to be kept: its terms as lines, in parts. */
export type ImportedTerms = {
  readonly title: string | undefined;
  readonly terms: number;
  readonly parts: readonly string[];
  readonly skipped: readonly SkippedEntry[];
};

/** What each kind of question is answered with. */
export type GlossaryAnswers = {
  readonly import: Result<ImportedTerms, GlossaryFault>;
  readonly export: Result<Uint8Array<ArrayBuffer>, FileFault>;
};

/** Reads a file, finds the roots of its words and writes them as lines. */
export async function importGlossary(
  { file, choice, known, names }: Extract<GlossaryQuestion, { kind: 'import' }>,
  onProgress: OnProgress,
): Promise<GlossaryAnswers['import']> {
  onProgress(0);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readGlossary(bytes, choice, (share) => onProgress(share * 0.5));
  if (!read.ok) return read;
  const { title, terms: drafts, skipped } = read.value;
  const lexicon = compileLexicon(known, names);
  const terms = completeTerms(drafts, lexicon, (share) => onProgress(0.5 + share * 0.45));
  const parts = writeTermLines(terms);
  onProgress(1);
  return success({ title, terms: terms.length, parts, skipped });
}

/** Without the glossaries that cannot be read. */
function compileLexicon(files: readonly GlossaryFile[], names: readonly string[]): Lexicon {
  const indexed = files.map(indexGlossaryFile);
  return compileGlossary(
    indexed.flatMap((result) => (result.ok ? result.value : [])),
    names,
  ).lexicon;
}

/** Writes a glossary as a file in UTF-8. */
export function exportGlossary({
  glossary,
  format,
}: Extract<GlossaryQuestion, { kind: 'export' }>): GlossaryAnswers['export'] {
  const read = readGlossaryFile(glossary);
  if (!read.ok) return failure(read.error);
  return success(new TextEncoder().encode(writeGlossary(read.value, format)));
}
