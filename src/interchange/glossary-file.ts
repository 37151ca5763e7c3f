import type { Glossary } from '../domain/glossary/term';
import type { Result } from '../domain/result';
import type { FileFault } from './file-fault';
import { decodeGlossary } from './glossary-json';
import { decodeGlossaryTsv } from './glossary-tsv';

type RawGlossary = Pick<Glossary, 'id' | 'title'> & {
  readonly file: string;
  readonly raw: string;
};

/** Reads a glossary in the format that the name of its file ends with; a table has its heading in the index. */
export const decodeGlossaryFile = ({
  file,
  raw,
  id,
  title,
}: RawGlossary): Result<Glossary, FileFault> =>
  file.endsWith('.tsv') ? decodeGlossaryTsv(raw, { id, title }) : decodeGlossary(raw);
