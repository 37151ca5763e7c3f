import type { Glossary } from '../domain/glossary/term';
import { indexTerms, type IndexedGlossary } from '../domain/glossary/term-entry';
import { success, type Result } from '../domain/result';
import type { FileFault } from './file-fault';
import { decodeGlossary } from './glossary-json';
import { indexTermLines, readTermLines } from './glossary-lines';
import { decodeGlossaryTsv, indexGlossaryTsv, readLines } from './glossary-tsv';

type RawGlossary = Pick<Glossary, 'id' | 'title'> & {
  readonly file: string;
  readonly raw: string;
};

/**
 * Makes a glossary ready in the format that the name of its file ends with; a table has its heading in the index, and the
 * lines of an imported glossary have it beside them.
 */
export function indexGlossaryFile({
  file,
  raw,
  id,
  title,
}: RawGlossary): Result<IndexedGlossary, FileFault> {
  if (isTable(file)) return indexGlossaryTsv(raw, { id, title });
  if (isLines(file)) return success(indexTermLines(raw, { id, title }));
  const decoded = decodeGlossary(raw);
  return decoded.ok ? success(indexTerms(decoded.value)) : decoded;
}

/** The same glossary, read as a whole. */
export function readGlossaryFile({
  file,
  raw,
  id,
  title,
}: RawGlossary): Result<Glossary, FileFault> {
  if (isTable(file)) return decodeGlossaryTsv(raw, { id, title });
  return isLines(file) ? success({ id, title, terms: readTermLines(raw) }) : decodeGlossary(raw);
}

/** The first fault that `indexGlossaryFile` does not see, looked for line by line; nothing is given for a line without any. */
export function* checkGlossaryFile({ file, raw }: RawGlossary): Generator<FileFault | undefined> {
  if (!isTable(file)) return;
  for (const line of readLines(raw)) yield 'kind' in line ? line : undefined;
}

const isLines = (file: string) => file.endsWith('.jsonl');
const isTable = (file: string) => file.endsWith('.tsv');
