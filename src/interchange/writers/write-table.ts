import type { ChosenWork } from '../choose-work';
import { joinSegments } from '../joined-segments';
import { kindsOf, shapeOf } from '../translation-unit';
import { writeRows } from './write-rows';

const columns = ['Indonesian', 'English', 'Bead', 'Kinds', 'State'];

/** CSV or TSV: a row for each unit. */
export function writeTable({ units }: ChosenWork, separator: ',' | '\t'): string {
  const rows = units.map((unit) => [
    joinSegments(unit.source),
    joinSegments(unit.target),
    shapeOf(unit),
    kindsOf(unit) ?? '',
    unit.state,
  ]);
  return writeRows([columns, ...rows], separator);
}
