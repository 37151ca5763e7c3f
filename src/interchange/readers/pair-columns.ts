import { tableColumns } from '../table-columns';
import { unguardFormula } from '../writers/guard-formula';
import type { BroughtPairs, BroughtTable, TableColumns } from './brought';
import { toState, type UnitWords } from './to-unit';
import { UnitList } from './unit-list';

/** Makes pairs of the rows of a table, of the columns that the user chose. A table from here gives its beads and states back. */
export function pairColumns(
  { rows, lines }: Pick<BroughtTable, 'rows' | 'lines'>,
  { source, target, hasHeader }: TableColumns,
): BroughtPairs {
  const list = new UnitList();
  const isOurs = hasHeader && tableColumns.every((name, at) => rows[0]?.[at] === name);
  for (const [at, row] of rows.entries()) {
    if (at === 0 && hasHeader) continue;
    const line = lines[at] ?? at + 1;
    const [first, second] = [row[source], row[target]];
    if (first === undefined && second === undefined) list.skipNoCells(line);
    else {
      const words = { source: first ?? '', target: second ?? '' };
      list.add(line, isOurs ? toOwnWords(words, row) : words);
    }
  }
  return { kind: 'pairs', units: list.units, skipped: list.skipped };
}

const toOwnWords = (words: UnitWords, [, , shape, kinds, state]: readonly string[]): UnitWords => ({
  source: unguardFormula(words.source),
  target: unguardFormula(words.target),
  shape,
  kinds,
  state: toState(state),
});
