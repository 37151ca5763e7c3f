import type { BroughtPairs, BroughtSegment, BroughtUnit, SkippedUnit } from './brought';
import { guessColumns } from './guess-columns';

type Cell = { readonly start: number; end: number };

const parts: ReadonlyMap<string, 'table' | 'row' | 'cell'> = new Map([
  ['table', 'table'],
  ['tr', 'row'],
  ['th', 'cell'],
  ['td', 'cell'],
  ['w:tbl', 'table'],
  ['w:tr', 'row'],
  ['w:tc', 'cell'],
]);

/** Watches a document for tables: which of its segments stand in which cell. */
export class TableWatch {
  private readonly rows: Cell[][] = [];
  private tables = 0;
  private firstSegment = 0;
  private lastSegment = 0;

  /** An element of a page or a Word document has opened, after so many segments. */
  open(name: string, segments: number) {
    const part = parts.get(name);
    if (part === 'table') {
      if (this.tables === 0) this.firstSegment = segments;
      this.tables += 1;
    } else if (part === 'row') this.rows.push([]);
    else if (part === 'cell') this.rows.at(-1)?.push({ start: segments, end: segments });
  }

  /** It closes. */
  close(name: string, segments: number) {
    const part = parts.get(name);
    const cell = this.rows.at(-1)?.at(-1);
    if (part === 'cell' && cell) cell.end = segments;
    else if (part === 'table') this.lastSegment = segments;
  }

  /**
   * The sides of a document that is one table of two columns under the names of the languages, with nothing but a title in each of them
   * before it; undefined for any other.
   */
  pairs(segments: readonly BroughtSegment[]): BroughtPairs | undefined {
    const isAlone = this.tables === 1 && this.lastSegment === segments.length;
    if (!isAlone || this.firstSegment > 2 || this.rows.some(({ length }) => length !== 2)) {
      return undefined;
    }
    const rows = this.rows.map((cells) =>
      cells.map(({ start, end }) => segments.slice(start, end)),
    );
    const [header = [], ...body] = rows;
    const { source, target, hasHeader } = guessColumns([header.map(textOf)]);
    if (!hasHeader || body.length === 0) return undefined;
    const [title, titleEnglish] = segments.slice(0, this.firstSegment);
    return {
      kind: 'pairs',
      ...(title && { title: title.text }),
      ...(titleEnglish && { titleEnglish: titleEnglish.text }),
      ...divideRows(body.map((cells) => toUnit(cells[source] ?? [], cells[target] ?? []))),
    };
  }
}

const textOf = (segments: readonly BroughtSegment[]) => segments.map(({ text }) => text).join(' ');

/** What has a translation is no aside. */
const toUnit = (
  source: readonly BroughtSegment[],
  target: readonly BroughtSegment[],
): BroughtUnit => ({
  source: target.length > 0 ? source.map(asStory) : source,
  target: target.map(asStory),
});

const asStory = ({ kind, text }: BroughtSegment): BroughtSegment => ({
  kind: kind === 'aside' ? 'paragraph' : kind,
  text,
});

const isEmpty = ({ source, target }: BroughtUnit) => source.length + target.length === 0;

/** Rows without words are skipped; they are told by their number in the table. */
function divideRows(units: readonly BroughtUnit[]) {
  const skipped = units.flatMap((unit, at): readonly SkippedUnit[] =>
    isEmpty(unit) ? [{ place: { line: at + 2, unit: at + 1 }, reason: 'empty' }] : [],
  );
  return { units: units.filter((unit) => !isEmpty(unit)), skipped };
}
