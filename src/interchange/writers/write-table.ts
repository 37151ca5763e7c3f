import type { ChosenWork } from '../choose-work';
import { joinSegments } from '../joined-segments';
import { tableColumns } from '../table-columns';
import { kindsOf, shapeOf } from '../translation-unit';
import { writeRows } from './write-rows';

/** CSV or TSV: a row for each unit. */
export function writeTable({ units }: ChosenWork, separator: ',' | '\t'): string {
  const rows = units.map((unit) => [
    joinSegments(unit.source),
    joinSegments(unit.target),
    shapeOf(unit),
    kindsOf(unit) ?? '',
    unit.state,
  ]);
  return writeRows([tableColumns, ...rows], separator);
}
