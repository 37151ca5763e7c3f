import type { ChosenWork } from '../choose-work';
import { joinSegments } from '../joined-segments';
import { tableColumns } from '../table-columns';
import { kindsOf, shapeOf } from '../translation-unit';
import { guardFormula } from './guard-formula';

/** CSV or TSV as RFC 4180 has it, with the byte order mark that Excel needs, and cells that could be formulas guarded. */
export function writeTable({ units }: ChosenWork, separator: ',' | '\t'): string {
  const rows = units.map((unit) => [
    joinSegments(unit.source),
    joinSegments(unit.target),
    shapeOf(unit),
    kindsOf(unit) ?? '',
    unit.state,
  ]);
  const lines = [tableColumns, ...rows].map((cells) => cells.map(writeCell).join(separator));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function writeCell(text: string): string {
  const guarded = guardFormula(text);
  return /[",\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
