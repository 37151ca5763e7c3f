import { failure, success, type Result } from '../../../domain/result';
import type { FrequencyBand, ListedForm, Sense } from '../../../domain/glossary/term';
import { findDelimiter, parseTable, type TableRow } from '../../files/parse-table';
import { isFormula } from '../../writers/guard-formula';
import { DraftList, tidy } from '../draft-list';
import {
  mostTerms,
  type DraftGlossary,
  type DraftTerm,
  type GlossaryFault,
  type OnProgress,
} from '../draft-term';
import { readFormation } from '../formation-notation';
import { readPartOfSpeech } from '../read-part-of-speech';
import { columnRoles, type ColumnChoice, type ColumnRole } from '../table-columns';

type Cells = Readonly<Record<ColumnRole, string>>;
type Building = DraftTerm & { readonly senses: Sense[]; readonly forms: ListedForm[] };

const rowsBetweenTellings = 1000;

/** CSV or TSV. A row is one sense of a term: rows that follow each other with the same id are one term. */
export function readTable(
  raw: string,
  choice: ColumnChoice,
  onProgress: OnProgress,
): Result<DraftGlossary, GlossaryFault> {
  const { lemma, gloss } = choice.columns;
  if (lemma === undefined || gloss === undefined) return failure({ kind: 'no-column' });
  const list = new DraftList();
  let open: { readonly draft: Building; readonly line: number } | undefined;
  let count = 0;
  for (const row of parseTable(raw, findDelimiter(raw))) {
    if (isEmpty(row)) continue;
    if (list.isFull()) return failure({ kind: 'too-many', most: mostTerms });
    count += 1;
    if (count % rowsBetweenTellings === 0) onProgress(row.end / raw.length);
    if (count === 1 && choice.hasHeader) continue;
    const cells = cellsOf(row, choice);
    if (open && cells.id !== '' && cells.id === open.draft.id) {
      extend(open.draft, cells);
      continue;
    }
    if (open) list.add(open.draft, open.line);
    open = { draft: begin(cells), line: row.line };
  }
  if (open) list.add(open.draft, open.line);
  return success(list.finish(undefined));
}

/** The first terms of a table as they would be read, from its beginning alone. */
export function previewTable(raw: string, choice: ColumnChoice, most: number): readonly Cells[] {
  return headOf(raw, most + 1)
    .slice(choice.hasHeader ? 1 : 0)
    .slice(0, most)
    .map((row) => cellsOf(row, choice));
}

/** The first rows of a table that hold something; `raw` may be its beginning only. */
export function headOf(raw: string, most: number): readonly TableRow[] {
  const delimiter = findDelimiter(raw);
  const rows: TableRow[] = [];
  for (const isCut of [true, false]) {
    for (const row of parseTable(raw, delimiter, isCut)) {
      if (!isEmpty(row) && rows.push(row) === most) break;
    }
    // A table of one row, without a line end, is whole.
    if (rows.length > 0) break;
  }
  return rows;
}

const isEmpty = ({ cells }: TableRow) => cells.every((cell) => cell.trim() === '');

function cellsOf({ cells }: TableRow, { columns }: ColumnChoice): Cells {
  const read = (role: ColumnRole) => {
    const index = columns[role];
    return index === undefined ? '' : tidy(withoutGuard(cells[index] ?? ''));
  };
  return Object.fromEntries(columnRoles.map((role) => [role, read(role)])) as Cells;
}

/** What spreadsheets must not take for a formula may have come with an apostrophe before it. */
const withoutGuard = (cell: string) =>
  cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell;

function begin(cells: Cells): Building {
  const { id, lemma, root, usage, bound } = cells;
  const partOfSpeech = readPartOfSpeech(cells.partOfSpeech);
  const band = bands.get(cells.band);
  const draft: Building = {
    ...(id !== '' && { id }),
    lemma,
    ...(root !== '' && { root }),
    ...(partOfSpeech && { partOfSpeech }),
    senses: [],
    ...(usage !== '' && { usage }),
    ...(band !== undefined && { band }),
    ...(bound !== '' && { isBound: true }),
    forms: [],
  };
  extend(draft, cells);
  return draft;
}

const bands: ReadonlyMap<string, FrequencyBand> = new Map([
  ['1', 1],
  ['2', 2],
  ['3', 3],
]);

/** Adds what a row says of one sense and one form. */
function extend({ senses, forms }: Building, cells: Cells) {
  const { register, gloss, note, form, formGloss } = cells;
  if (gloss !== '') {
    senses.push({ ...(register !== '' && { register }), gloss, ...(note !== '' && { note }) });
  }
  if (form === '') return;
  const formation = readFormation(cells.formation);
  forms.push({
    form,
    ...(formGloss !== '' && { gloss: formGloss }),
    ...(formation.length > 0 && { formation }),
  });
}
