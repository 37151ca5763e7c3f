import { BringError } from '../files/bring-error';
import type { BroughtUnit, SkippedUnit, UnitPlace } from './brought';
import { segmentLimit } from './segment-list';
import { toUnit, type UnitWords } from './to-unit';

/** Takes the units of a parallel file, numbered as they come, and says of those that cannot be used why. */
export class UnitList {
  readonly units: BroughtUnit[] = [];
  readonly skipped: SkippedUnit[] = [];
  private count = 0;

  add(line: number, words: UnitWords) {
    const place = this.next(line);
    const unit = toUnit(words);
    if (unit) this.units.push(unit);
    else this.skipped.push({ place, reason: 'empty' });
  }

  skipOtherLanguages(line: number, languages: readonly string[]) {
    this.skipped.push({ place: this.next(line), reason: 'other-languages', languages });
  }

  skipNoCells(line: number) {
    this.skipped.push({ place: this.next(line), reason: 'no-cells' });
  }

  private next(line: number): UnitPlace {
    this.count += 1;
    if (this.count > segmentLimit) {
      throw new BringError({ kind: 'too-many-segments', limit: segmentLimit });
    }
    return { line, unit: this.count };
  }
}
