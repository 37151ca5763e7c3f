import { failure, success, type Result } from '../domain/result';
import type { FrequencyBand, Glossary, PartOfSpeech, Sense, Term } from '../domain/glossary/term';
import type { IndexedGlossary, TermEntry } from '../domain/glossary/term-entry';
import type { FileFault } from './file-fault';

/** The columns of a glossary table, as its first line names them. */
export const glossaryColumns = [
  'lemma',
  'root',
  'class',
  'band',
  'senses',
  'variants',
  'homonym',
] as const;

type Column = (typeof glossaryColumns)[number];

/** Reads a glossary kept as a table: one term a line, columns between tabs, empty ones at the end left out. */
export function decodeGlossaryTsv(
  raw: string,
  heading: Pick<Glossary, 'id' | 'title'>,
): Result<Glossary, FileFault> {
  const terms: Term[] = [];
  for (const line of readLines(raw)) {
    if ('kind' in line) return failure(line);
    terms.push(line);
  }
  return success({ ...heading, terms });
}

/** Reads a table line by line, each a term or the fault that stands there; a repeated id is a fault of the later line. */
export function* readLines(raw: string): Generator<Term | FileFault> {
  const [first, ...lines] = linesOf(raw);
  if (first !== header) yield wrongHeader(first);
  const ids = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const term = decodeCells(line.split('\t'), index + 2);
    if ('kind' in term || ids.size < ids.add(term.id).size) yield term;
    else yield wrongCell(index + 2, 'homonym', unusedNumber, term.id);
  }
}

/**
 * Makes a table ready to be met term by term, in a small part of the time that reading it takes. A line that cannot be
 * read is no term: `readLines` says what is wrong with it.
 */
export function indexGlossaryTsv(
  raw: string,
  heading: Pick<Glossary, 'id' | 'title'>,
): Result<IndexedGlossary, FileFault> {
  const [first, ...lines] = linesOf(raw);
  if (first !== header) return failure(wrongHeader(first));
  const entries: TermEntry[] = [];
  for (const [index, line] of lines.entries()) {
    if (line !== '') entries.push(new LineEntry(line, index + 2));
  }
  return success({ ...heading, entries });
}

/** Holds its line; nothing of it is cut out before it is asked for but what every index wants. */
class LineEntry implements TermEntry {
  readonly lemma: string;
  readonly forms: readonly string[];
  private readonly line: string;
  private readonly number: number;
  private term: Term | FileFault | undefined;

  constructor(line: string, number: number) {
    const end = line.indexOf('\t');
    this.lemma = line.slice(0, Math.max(end, 0));
    this.forms = formsIn(line, end);
    this.line = line;
    this.number = number;
  }

  get root(): string {
    const start = this.lemma.length + 1;
    const root = this.line.slice(start, this.line.indexOf('\t', start));
    return root === '=' ? this.lemma : root;
  }

  get variants(): readonly string[] {
    return this.forms;
  }

  get isName(): boolean {
    return this.line.includes('\tname\t');
  }

  read(): Term | undefined {
    this.term ??= decodeCells(this.line.split('\t'), this.number);
    return 'kind' in this.term ? undefined : this.term;
  }
}

/** The sixth cell, read as the forms it lists; few lines have one. */
function formsIn(line: string, lemmaEnd: number): readonly string[] {
  let end = lemmaEnd;
  for (let column = 1; column < 5 && end >= 0; column += 1) end = line.indexOf('\t', end + 1);
  const cell = end < 0 ? '' : (line.slice(end + 1).split('\t')[0] ?? '');
  return cell === '' ? noForms : cell.split(formSeparator);
}

function linesOf(raw: string): readonly string[] {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  return text.includes('\r') ? text.split(/\r?\n/) : text.split('\n');
}

const wrongHeader = (line = '') => wrongCell(1, 'lemma', 'the names of the columns', line);

const header = glossaryColumns.join('\t');
const unusedNumber = 'a number that no other line of this lemma has';

const classes: ReadonlyMap<string, PartOfSpeech> = new Map([
  ['n', 'noun'],
  ['v', 'verb'],
  ['adj', 'adjective'],
  ['adv', 'adverb'],
  ['pron', 'pronoun'],
  ['num', 'numeral'],
  ['det', 'determiner'],
  ['prep', 'preposition'],
  ['conj', 'conjunction'],
  ['part', 'particle'],
  ['intj', 'particle'],
  ['clf', 'noun'],
  ['name', 'name'],
]);

const bands: ReadonlyMap<string, FrequencyBand> = new Map([
  ['1', 1],
  ['2', 2],
  ['3', 3],
]);

const bound = ' bound';

function decodeCells(cells: readonly string[], number: number): Term | FileFault {
  const [lemma = '', root = '', kind = '', band = '', glosses = '', variants = '', homonym = ''] =
    cells;
  const isBound = kind.endsWith(bound);
  const partOfSpeech = classes.get(isBound ? kind.slice(0, -bound.length) : kind);
  const known = bands.get(band);
  const senses = decodeSenses(glosses);
  const wrong = (column: Column, expected: string, received: string) =>
    wrongCell(number, column, expected, received);
  if (!isPhrase(lemma)) return wrong('lemma', phrase, lemma);
  if (!isPhrase(root)) return wrong('root', 'a word or =', root);
  if (!partOfSpeech) return wrong('class', [...classes.keys()].join(', '), kind);
  if (known === undefined) return wrong('band', '1, 2 or 3', band);
  if (!senses) return wrong('senses', '[register] gloss ~ note | next', glosses);
  const forms = (variants === '' ? noForms : variants.split(formSeparator)).map((form) => ({
    form,
  }));
  if (!forms.every(({ form }) => isPhrase(form))) return wrong('variants', phrases, variants);
  if (homonym !== '' && !laterNumber.test(homonym)) return wrong('homonym', '2 or more', homonym);
  if (cells.length > 7) return wrong('homonym', 'the last column', cells[7] ?? '');
  return {
    id: homonym === '' ? toId(lemma) : `${toId(lemma)}-${homonym}`,
    lemma,
    root: root === '=' ? lemma : root,
    partOfSpeech,
    senses,
    band: known,
    ...(isBound && { isBound }),
    forms,
  };
}

const phrase = 'a word or a phrase';
const phrases = 'words or phrases with a comma and a space between them';
const formSeparator = ', ';
const noForms: readonly string[] = [];
const laterNumber = /^[2-9]$|^[1-9]\d$/;

/** Some text, no white space around it, and not longer than any phrase. */
const isPhrase = (cell: string) =>
  cell !== '' && cell.length <= 200 && !cell.startsWith(' ') && !cell.endsWith(' ');

const toId = (lemma: string) => lemma.toLowerCase().replaceAll(unfit, '-');

const unfit = /[^a-z0-9]+/g;

function decodeSenses(cell: string): readonly Sense[] | undefined {
  const senses = cell.includes('|') ? cell.split(' | ').map(decodeSense) : [decodeSense(cell)];
  return senses.every(({ gloss }) => isPhrase(gloss)) ? senses : undefined;
}

/** A fault in it leaves an empty gloss, or one with white space around it. */
function decodeSense(cell: string): Sense {
  const close = cell.startsWith('[') ? cell.indexOf('] ') : -1;
  const register = close < 0 ? undefined : cell.slice(1, close);
  const rest = close < 0 ? cell : cell.slice(close + 2);
  const tilde = rest.indexOf(' ~ ');
  const gloss = tilde < 0 ? rest : rest.slice(0, tilde);
  const note = tilde < 0 ? undefined : rest.slice(tilde + 3);
  if (marks.test(gloss) || register === '' || note === '') return { gloss: '' };
  return {
    gloss,
    ...(register !== undefined && { register }),
    ...(note !== undefined && { note }),
  };
}

/** What would stand in a gloss only by mistake. */
const marks = /[|~[]/;

const wrongCell = (line: number, column: Column, expected: string, cell: string): FileFault => ({
  kind: 'wrong-cell',
  line,
  column,
  expected,
  received: cell === '' ? 'nothing' : `“${cell.length > 60 ? `${cell.slice(0, 59)}…` : cell}”`,
});
