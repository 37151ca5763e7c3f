import { guessLanguage } from '../../domain/text/guess-language';
import type { BroughtTable, TableColumns } from './brought';
import { BringError } from '../files/bring-error';
import { decodeBytes } from '../files/decode-bytes';
import { expectFewLines } from '../files/expect-few-lines';
import { findDelimiter, parseTable } from '../files/parse-table';
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

const sampledRows = 50;

const names = {
  source: /^(?:(?:bahasa )?indonesian?|ind|id[-_]id|source|sumber|asal)(?: text)?$/i,
  target:
    /^(?:(?:bahasa )?inggris|english|eng?|en[-_][a-z]{2}|target|sasaran|terjemahan|translation)(?: text)?$/i,
};

/** The codes of Indonesian; a column is called so too that numbers its rows. */
const sourceCode = /^(?:id|in)$/i;

/** The columns that are named as the two languages or by their places; else those that hold them; else the first two. */
function guessColumns(rows: readonly (readonly string[])[]): TableColumns {
  const header = rows[0]?.map((cell) => cell.trim()) ?? [];
  const find = (name: RegExp) => header.findIndex((cell) => name.test(cell));
  const source = find(names.source) >= 0 ? find(names.source) : find(sourceCode);
  const target = find(names.target);
  return source >= 0 && target >= 0
    ? { source, target, hasHeader: true }
    : guessByWords(rows.slice(0, sampledRows));
}

function guessByWords(rows: readonly (readonly string[])[]): TableColumns {
  const languages = (rows[0] ?? []).map((_, column) =>
    guessLanguage(rows.map((row) => row[column] ?? '')),
  );
  const source = languages.indexOf('id');
  const target = languages.indexOf('en');
  if (source >= 0 && target >= 0) return { source, target, hasHeader: false };
  if (source >= 0) return { source, target: source === 0 ? 1 : 0, hasHeader: false };
  if (target >= 0) return { source: target === 0 ? 1 : 0, target, hasHeader: false };
  return { source: 0, target: 1, hasHeader: false };
}
