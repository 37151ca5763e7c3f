/** What a column of a table can hold, by the name that our own files give it. */
export const tableColumns = {
  id: 'id',
  lemma: 'lemma',
  root: 'root',
  partOfSpeech: 'part of speech',
  register: 'register',
  gloss: 'gloss',
  note: 'note',
  usage: 'usage',
  band: 'band',
  bound: 'bound root',
  form: 'form',
  formGloss: 'form gloss',
  formation: 'formation',
} as const;

export type ColumnRole = keyof typeof tableColumns;

export const columnRoles = Object.keys(tableColumns) as readonly ColumnRole[];

/** In which column, counted from 0, each thing stands; and whether the first row names them. */
export type ColumnChoice = {
  readonly hasHeader: boolean;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
};

/** What else the columns are called in files that people make, in lower case. */
const otherNames: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  lemma: [
    'kata',
    'istilah',
    'entri',
    'word',
    'term',
    'indonesian',
    'indonesia',
    'bahasa indonesia',
    'source',
    'front',
  ],
  gloss: [
    'arti',
    'makna',
    'terjemahan',
    'inggris',
    'bahasa inggris',
    'english',
    'meaning',
    'translation',
    'definition',
    'definisi',
    'target',
    'back',
  ],
  partOfSpeech: ['pos', 'class', 'kelas', 'kelas kata', 'word class', 'jenis kata'],
  root: ['kata dasar', 'akar', 'dasar'],
  note: ['catatan', 'notes', 'keterangan', 'comment'],
};

/**
 * Guesses from the first row what stands where. Without any known name in it the row is taken for a term, with the word in
 * the first column and its gloss in the second.
 */
export function guessColumns(firstRow: readonly string[]): ColumnChoice {
  const written = firstRow.map((cell) => cell.trim().toLowerCase());
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const role of columnRoles) {
    const names = [tableColumns[role], ...(otherNames[role] ?? [])];
    const index = written.findIndex((cell) => names.includes(cell));
    if (index >= 0) columns[role] = index;
  }
  if (columns.lemma === undefined && columns.gloss === undefined) {
    return { hasHeader: false, columns: { lemma: 0, ...(firstRow.length > 1 && { gloss: 1 }) } };
  }
  return { hasHeader: true, columns };
}
