import type { Glossary, ListedForm, Sense, Term } from '../../../domain/glossary/term';
import { writeRows } from '../../writers/write-rows';
import { writeFormation } from '../formation-notation';
import { columnRoles, tableColumns, type ColumnRole } from '../table-columns';

type Cells = Partial<Readonly<Record<ColumnRole, string>>>;

/** CSV: a row for each sense, or form, of a term. */
export function writeTable({ terms }: Pick<Glossary, 'terms'>): string {
  const header = columnRoles.map((role) => tableColumns[role]);
  const rows = terms.flatMap(rowsOf).map((cells) => columnRoles.map((role) => cells[role] ?? ''));
  return writeRows([header, ...rows], ',');
}

function rowsOf(term: Term): readonly Cells[] {
  const { id, lemma, root, partOfSpeech, senses, usage, band, isBound, forms } = term;
  const count = Math.max(senses.length, forms.length);
  return Array.from({ length: count }, (_, index) => ({
    id,
    lemma,
    root,
    partOfSpeech,
    ...senseCells(senses[index]),
    ...formCells(forms[index]),
    ...(index === 0 && {
      usage: usage ?? '',
      band: String(band ?? ''),
      bound: isBound ? 'yes' : '',
    }),
  }));
}

const senseCells = (sense: Sense | undefined): Cells => ({
  register: sense?.register ?? '',
  gloss: sense?.gloss ?? '',
  note: sense?.note ?? '',
});

const formCells = (form: ListedForm | undefined): Cells => ({
  form: form?.form ?? '',
  formGloss: form?.gloss ?? '',
  formation: writeFormation(form?.formation ?? []),
});
