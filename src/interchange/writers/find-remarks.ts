import { joinSegments } from '../joined-segments';
import { isPaired, type TranslationUnit } from '../translation-unit';
import { countIllegal } from './escape-xml';
import type { ExportFormat, ExportOptions } from './export-file';
import { isFormula } from './guard-formula';

/** What a file will not hold as it is, and how often: beads of one side, done marks, forbidden characters; cells that get a guard. */
export type Remark = {
  readonly kind: 'one-sided' | 'marks' | 'characters' | 'guarded';
  readonly count: number;
};

/** Tells before anything is written what a format cannot hold of the units; remarks that count nothing are left out. */
export function findRemarks(
  format: ExportFormat,
  units: readonly TranslationUnit[],
  { side }: Pick<ExportOptions, 'side'>,
): readonly Remark[] {
  return remarksOn(format, units, side).filter(({ count }) => count > 0);
}

function remarksOn(
  format: ExportFormat,
  units: readonly TranslationUnit[],
  side: ExportOptions['side'],
): readonly Remark[] {
  switch (format) {
    case 'tmx':
      return [oneSided(units, isPaired), characters(units.filter(isPaired))];
    case 'plain':
      return [oneSided(units, (unit) => unit[side].length > 0)];
    case 'csv':
    case 'tsv':
      return [{ kind: 'guarded', count: cellsOf(units).filter(isFormula).length }];
    case 'json':
      return [{ kind: 'marks', count: units.filter(({ state }) => state === 'done').length }];
    case 'xliff1':
    case 'xliff2':
    case 'docx':
    case 'html':
      return [characters(units)];
  }
}

const oneSided = (
  units: readonly TranslationUnit[],
  isHeld: (unit: TranslationUnit) => boolean,
): Remark => ({ kind: 'one-sided', count: units.filter((unit) => !isHeld(unit)).length });

const characters = (units: readonly TranslationUnit[]): Remark => ({
  kind: 'characters',
  count: cellsOf(units).reduce((sum, text) => sum + countIllegal(text), 0),
});

const cellsOf = (units: readonly TranslationUnit[]) =>
  units.flatMap(({ source, target }) => [joinSegments(source), joinSegments(target)]);
