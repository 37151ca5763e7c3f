import { BringError } from './bring-error';
import type { BroughtTable } from './brought';
import { segmentLimit } from './segment-list';

export type Delimiter = BroughtTable['delimiter'];

export type Rows = Pick<BroughtTable, 'rows' | 'lines'>;

const mostColumns = 1000;

/**
 * Cuts a table into its cells (RFC 4180): a quoted one may hold delimiters, line breaks and doubled quotation marks. Marks that do not
 * close a cell stand for themselves, as in tables that nobody quoted. Stops after `mostRows`.
 */
export function parseRows(raw: string, delimiter: Delimiter, mostRows = Infinity): Rows {
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  for (let at = 0; at < raw.length && rows.length < mostRows;) {
    const row: string[] = [];
    lines.push(line);
    for (let isOpen = true; isOpen;) {
      const cell = quotedCell(raw, at, delimiter) ?? plainCell(raw, at, delimiter);
      line += countBreaks(raw, at, cell.end);
      if (row.length < mostColumns) row.push(cell.text);
      isOpen = raw.charAt(cell.end) === delimiter;
      at = cell.end + 1;
    }
    if (raw.startsWith('\r\n', at - 1)) at += 1;
    line += 1;
    rows.push(row);
    if (rows.length > segmentLimit) {
      throw new BringError({ kind: 'too-many-segments', limit: segmentLimit });
    }
  }
  return { rows, lines };
}

/** `end` is where the delimiter, the line break or the end of the table follows. */
type Cell = { readonly text: string; readonly end: number };

function quotedCell(raw: string, start: number, delimiter: Delimiter): Cell | undefined {
  if (raw.charAt(start) !== '"') return undefined;
  let close = raw.indexOf('"', start + 1);
  while (close >= 0 && raw.charAt(close + 1) === '"') close = raw.indexOf('"', close + 2);
  const next = raw.charAt(close + 1);
  if (close < 0 || ![delimiter, '\r', '\n', ''].includes(next)) return undefined;
  return { text: raw.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function plainCell(raw: string, start: number, delimiter: Delimiter): Cell {
  let end = start;
  while (end < raw.length && !isEnd(raw.charAt(end), delimiter)) end += 1;
  return { text: raw.slice(start, end), end };
}

const isEnd = (character: string, delimiter: Delimiter) =>
  character === delimiter || character === '\n' || character === '\r';

function countBreaks(raw: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const isBreak =
      raw.charAt(at) === '\n' || (raw.charAt(at) === '\r' && raw.charAt(at + 1) !== '\n');
    if (isBreak) count += 1;
  }
  return count;
}
