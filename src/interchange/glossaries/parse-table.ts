import { failure, success, type Result } from '../../domain/result';

export type TableRow = {
  /** Where the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Where it ends in the text. */
  readonly end: number;
};

export type TableFault = { readonly kind: 'open-quote'; readonly line: number };

/** What stands between the cells, as the first line has it most often. */
export function findSeparator(raw: string): string {
  const [firstLine = ''] = raw.split(/[\r\n]/, 1);
  const counted = ['\t', ';', ','].map((mark) => ({ mark, count: firstLine.split(mark).length }));
  const best = counted.reduce((most, one) => (one.count > most.count ? one : most));
  return best.count > 1 ? best.mark : ',';
}

/**
 * The rows of a table, as RFC 4180 has it and with any separator; empty ones are left out. A quotation mark inside a cell
 * that does not begin with one is text. `isCut` says that the text is only the beginning of a file.
 */
export function* parseTable(
  raw: string,
  separator: string,
  isCut = false,
): Generator<Result<TableRow, TableFault>> {
  let at = raw.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < raw.length) {
    const row = readRow(raw, at, separator);
    if (!row) {
      if (!isCut) yield failure({ kind: 'open-quote', line });
      return;
    }
    const { cells, end } = row;
    if (isCut && end >= raw.length) return;
    if (cells.some((cell) => cell.trim() !== '')) yield success({ line, cells, end });
    line += countLines(raw, at, end);
    at = end;
  }
}

/** Undefined where a quotation mark is never closed. */
function readRow(raw: string, start: number, separator: string) {
  const cells: string[] = [];
  for (let at = start; ; at += 1) {
    const cell = raw[at] === '"' ? readQuoted(raw, at, separator) : readPlain(raw, at, separator);
    if (!cell) return undefined;
    cells.push(cell.text);
    at = cell.end;
    if (raw[at] !== separator) return { cells, end: at + lineEndLength(raw, at) };
  }
}

function readPlain(raw: string, start: number, separator: string) {
  let end = start;
  while (end < raw.length && raw[end] !== separator && raw[end] !== '\n' && raw[end] !== '\r')
    end += 1;
  return { text: raw.slice(start, end), end };
}

function readQuoted(raw: string, start: number, separator: string) {
  let close = raw.indexOf('"', start + 1);
  while (close >= 0 && raw[close + 1] === '"') close = raw.indexOf('"', close + 2);
  if (close < 0) return undefined;
  // What stands between the mark and the end of the cell is a mistake of whoever wrote it, and no reason to lose it.
  const rest = readPlain(raw, close + 1, separator);
  return { text: raw.slice(start + 1, close).replaceAll('""', '"') + rest.text, end: rest.end };
}

const lineEndLength = (raw: string, at: number) =>
  at >= raw.length ? 0 : raw[at] === '\r' && raw[at + 1] === '\n' ? 2 : 1;

function countLines(raw: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    if (raw[at] === '\n' || (raw[at] === '\r' && raw[at + 1] !== '\n')) count += 1;
  }
  return count;
}
