import { failure, success, type Result } from '../domain/result';
import type { FrequencyBand, Glossary, PartOfSpeech, Sense, Term } from '../domain/glossary/term';
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

/**
 * Reads a glossary kept as a table: one term a line, columns between tabs, empty ones at the end left out.
 * Made for tens of thousands of lines; the first fault ends it.
 */
export function decodeGlossaryTsv(
  raw: string,
  heading: Pick<Glossary, 'id' | 'title'>,
): Result<Glossary, FileFault> {
  const [first = '', ...lines] = raw.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (first !== header) return failure(wrongCell(1, 'lemma', 'the names of the columns', first));
  const terms: Term[] = [];
  const ids = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const term = decodeLine(line, index + 2);
    if ('kind' in term) return failure(term);
    if (ids.size === ids.add(term.id).size) {
      return failure(wrongCell(index + 2, 'homonym', unusedNumber, term.id));
    }
    terms.push(term);
  }
  return success({ ...heading, terms });
}

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

function decodeLine(line: string, number: number): Term | FileFault {
  const cells = line.split('\t');
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
  const forms = variants === '' ? noForms : variants.split(', ').map((form) => ({ form }));
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
const noForms: Term['forms'] = [];
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
