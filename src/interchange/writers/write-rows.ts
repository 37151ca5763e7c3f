import { guardFormula } from './guard-formula';

/** A table as RFC 4180 has it, with the byte order mark that Excel needs, and cells that could be formulas guarded. */
export const writeRows = (rows: readonly (readonly string[])[], separator: ',' | '\t'): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(writeCell).join(separator)}\r\n`).join('')}`;

function writeCell(text: string): string {
  const guarded = guardFormula(text);
  return /[",\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
