import type { BroughtTable } from './brought';
import { BringError } from '../files/bring-error';
import { decodeBytes } from '../files/decode-bytes';
import { expectFewLines } from '../files/expect-few-lines';
import { findDelimiter, parseTable } from '../files/parse-table';
import { guessColumns } from './guess-columns';
import { segmentLimit } from './segment-list';

/** A table as text, whose delimiter is found out; in files with tabs by their name it is a tab. */
export function readTable(bytes: Uint8Array, extension: string): BroughtTable {
  const { raw } = decodeBytes(bytes);
  expectFewLines(raw);
  const delimiter = extension === 'tsv' || extension === 'tab' ? '\t' : findDelimiter(raw);
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  for (const { cells, line } of parseTable(raw, delimiter)) {
    lines.push(line);
    if (rows.push(cells) > segmentLimit) {
      throw new BringError({ kind: 'too-many-segments', limit: segmentLimit });
    }
  }
  return { kind: 'table', rows, lines, delimiter, guess: guessColumns(rows) };
}
