import { guessLanguage } from '../../domain/text/guess-language';
import type { TableColumns } from './brought';

const sampledRows = 50;

const names = {
  source: /^(?:(?:bahasa )?indonesian?|ind|id[-_]id|source|sumber|asal)(?: text)?$/i,
  target:
    /^(?:(?:bahasa )?inggris|english|eng?|en[-_][a-z]{2}|target|sasaran|terjemahan|translation)(?: text)?$/i,
};

/** The codes of Indonesian; a column is called so too that numbers its rows. */
const sourceCode = /^(?:id|in)$/i;

/** The columns that are named as the two languages or by their places; else those that hold them; else the first two. */
export function guessColumns(rows: readonly (readonly string[])[]): TableColumns {
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
