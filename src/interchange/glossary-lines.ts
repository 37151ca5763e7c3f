import type { Glossary, Term } from '../domain/glossary/term';
import type { IndexedGlossary, TermEntry } from '../domain/glossary/term-entry';
import { toLexicalWord } from '../domain/glossary/to-lexical-word';
import { decodeShape } from './decode-json';
import { termSchema } from './glossary-json';

const termsInPart = 1000;

/** The terms of an imported glossary as they are kept: each a line of JSON, in parts of a thousand lines. */
export function writeTermLines(terms: readonly Term[]): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < terms.length; at += termsInPart) {
    const lines = terms.slice(at, at + termsInPart).map((term) => JSON.stringify(term));
    parts.push(lines.join('\n'));
  }
  return parts;
}

/** The way back; a line that is no term is left out. */
export const readTermLines = (raw: string): readonly Term[] =>
  raw.split('\n').flatMap((line) => decodeTerm(line) ?? []);

/** Makes the lines ready to be met term by term. */
export function indexTermLines(
  raw: string,
  heading: Pick<Glossary, 'id' | 'title'>,
): IndexedGlossary {
  const entries = raw.split('\n').flatMap((line) => {
    const outline = outlineOf(line);
    return outline ? new TermLine(line, outline) : [];
  });
  return { ...heading, entries };
}

type Outline = {
  readonly lemma: string;
  readonly root: string;
  readonly isName: boolean;
  readonly hasForms: boolean;
};

/** Holds its line, and of what is in it only what every index wants: tens of thousands of terms are never met. */
class TermLine implements TermEntry {
  readonly lemma: string;
  readonly root: string;
  readonly isName: boolean;
  readonly forms: readonly string[];
  readonly variants: readonly string[];
  private readonly line: string;

  constructor(line: string, { lemma, root, isName, hasForms }: Outline) {
    this.line = line;
    this.lemma = lemma;
    this.root = root;
    this.isName = isName;
    const term = hasForms ? decodeTerm(line) : undefined;
    this.forms = term?.forms.map(({ form }) => form) ?? none;
    this.variants = (term && toLexicalWord(term).variants) ?? none;
  }

  read(): Term | undefined {
    return decodeTerm(this.line);
  }
}

const none: readonly string[] = [];

function decodeTerm(line: string): Term | undefined {
  const term = decodeShape(parse(line), termSchema, '');
  return term.ok ? term.value : undefined;
}

function outlineOf(line: string): Outline | undefined {
  const value = parse(line);
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('lemma' in value && 'root' in value && 'forms' in value)) return undefined;
  const { lemma, root, forms } = value;
  if (typeof lemma !== 'string' || typeof root !== 'string') return undefined;
  const isName = 'partOfSpeech' in value && value.partOfSpeech === 'name';
  return { lemma, root, isName, hasForms: Array.isArray(forms) && forms.length > 0 };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
