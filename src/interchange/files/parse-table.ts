export type TableRow = {
  /** Where the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Where it ends in the text. */
  readonly end: number;
};

/** Commas come last: they are met in cells too. */
const delimiters = ['\t', ';', '|', ','] as const;

/** What stands between the cells. */
export type Delimiter = (typeof delimiters)[number];

const sampledRows = 50;
const sampledLength = 200_000;
const mostColumns = 1000;

/** The one that cuts the first rows into as many cells each; of several, the one that makes most. */
export function findDelimiter(raw: string): Delimiter {
  const sample = raw.slice(0, sampledLength);
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const widths = widthsOf(sample, delimiter);
    const [columns = 0] = widths;
    const alike = widths.filter((width) => width === columns).length;
    const score = columns < 2 ? 0 : alike / widths.length + Math.min(columns, 9) / 100;
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

/** How many cells the first rows have. */
function widthsOf(raw: string, delimiter: Delimiter): readonly number[] {
  const widths: number[] = [];
  for (const { cells } of parseTable(raw, delimiter)) {
    if (widths.push(cells.length) === sampledRows) break;
  }
  return widths;
}

/**
 * The rows of a table (RFC 4180, with any delimiter): a quoted cell may hold delimiters, line breaks and doubled quotation marks. Marks that
 * do not close a cell stand for themselves, as in tables that nobody quoted. With `isCut` the text is the beginning of a file, and a
 * row that may go on beyond it is left out.
 */
export function* parseTable(raw: string, delimiter: Delimiter, isCut = false): Generator<TableRow> {
  let line = 1;
  for (let at = 0; at < raw.length;) {
    const cells: string[] = [];
    const row = { line, cells };
    for (let isOpen = true; isOpen;) {
      const cell = quotedCell(raw, at, delimiter) ?? plainCell(raw, at, delimiter);
      if (isCut && (cell.end >= raw.length || isUnclosed(raw, at))) return;
      line += countBreaks(raw, at, cell.end);
      if (cells.length < mostColumns) cells.push(cell.text);
      isOpen = raw.charAt(cell.end) === delimiter;
      at = cell.end + 1;
    }
    if (raw.startsWith('\r\n', at - 1)) at += 1;
    line += 1;
    yield { ...row, end: Math.min(at, raw.length) };
  }
}

/** `end` is where the delimiter, the line break or the end of the table follows. */
type Cell = { readonly text: string; readonly end: number };

function quotedCell(raw: string, start: number, delimiter: Delimiter): Cell | undefined {
  if (raw.charAt(start) !== '"') return undefined;
  const close = findClose(raw, start);
  const next = raw.charAt(close + 1);
  if (close < 0 || ![delimiter, '\r', '\n', ''].includes(next)) return undefined;
  return { text: raw.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}

/** Where the quotation mark at `start` is closed, doubled ones passed over; -1 where it never is. */
function findClose(raw: string, start: number): number {
  let close = raw.indexOf('"', start + 1);
  while (close >= 0 && raw.charAt(close + 1) === '"') close = raw.indexOf('"', close + 2);
  return close;
}

const isUnclosed = (raw: string, start: number) =>
  raw.charAt(start) === '"' && findClose(raw, start) < 0;

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
