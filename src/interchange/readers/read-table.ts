import { guessLanguage } from '../../domain/text/guess-language';
import type { BroughtTable, TableColumns } from './brought';
import { decodeBytes } from './decode-bytes';
import { expectFewLines } from './expect-few-lines';
import { parseRows, type Delimiter } from './parse-rows';

/** A table as text, whose delimiter is found out; in files with tabs by their name it is a tab. */
export function readTable(bytes: Uint8Array, extension: string): BroughtTable {
  const { raw } = decodeBytes(bytes);
  expectFewLines(raw);
  const delimiter = extension === 'tsv' || extension === 'tab' ? '\t' : findDelimiter(raw);
  const { rows, lines } = parseRows(raw, delimiter);
  return { kind: 'table', rows, lines, delimiter, guess: guessColumns(rows) };
}

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];
const sampledRows = 50;

/** The one that cuts the first rows into as many cells each; of several, the one that makes most. */
function findDelimiter(raw: string): Delimiter {
  const sample = raw.slice(0, 200_000);
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const { rows } = parseRows(sample, delimiter, sampledRows);
    const columns = rows[0]?.length ?? 0;
    const alike = rows.filter(({ length }) => length === columns).length;
    const score = columns < 2 ? 0 : alike / rows.length + Math.min(columns, 9) / 100;
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

const names = {
  source: /^(?:(?:bahasa )?indonesian?|ind?|ind|id[-_]id|source|sumber|asal)(?: text)?$/i,
  target:
    /^(?:(?:bahasa )?inggris|english|eng?|en[-_][a-z]{2}|target|sasaran|terjemahan|translation)(?: text)?$/i,
};

/** The columns that are named as the two languages or by their places; else those that hold them; else the first two. */
function guessColumns(rows: readonly (readonly string[])[]): TableColumns {
  const header = rows[0]?.map((cell) => cell.trim()) ?? [];
  const named = {
    source: header.findIndex((cell) => names.source.test(cell)),
    target: header.findIndex((cell) => names.target.test(cell)),
  };
  if (named.source >= 0 && named.target >= 0) return { ...named, hasHeader: true };
  const sample = rows.slice(0, sampledRows);
  const languages = header.map((_, column) =>
    guessLanguage(sample.map((row) => row[column] ?? '')),
  );
  const source = languages.indexOf('id');
  const target = languages.indexOf('en');
  if (source >= 0 && target >= 0) return { source, target, hasHeader: false };
  if (source >= 0) return { source, target: source === 0 ? 1 : 0, hasHeader: false };
  if (target >= 0) return { source: target === 0 ? 1 : 0, target, hasHeader: false };
  return { source: 0, target: 1, hasHeader: false };
}
