import type { TermMatch } from './find-terms';
import type { Term } from './term';
import { indexTerms, type IndexedGlossary } from './term-entry';

/**
 * Reads a glossary for a test: terms between bars, each a lemma, a root in brackets when it differs,
 * and forms after a colon (`bantu | bantuan (bantu): bantuannya, Bantuan`).
 */
export const readGlossary = (notation: string, id = 'test'): IndexedGlossary =>
  indexTerms({ id, title: { id, en: id }, terms: notation.split('|').map(readTerm) });

function readTerm(notation: string): Term {
  const [head = '', forms] = notation.split(':');
  const [lemma = '', root = lemma] = head.split(/[()]/).map((part) => part.trim());
  return {
    id: lemma,
    lemma,
    root: root || lemma,
    partOfSpeech: 'noun',
    senses: [{ gloss: lemma }],
    forms: forms ? forms.split(',').map((form) => ({ form: form.trim() })) : [],
  };
}

/** Writes a text with its matches in brackets, parts inside phrases: `di [[rumah] [sakit]] itu`. */
export function inBrackets(text: string, matches: readonly TermMatch[]): string {
  const write = (start: number, end: number, within: readonly TermMatch[]): string =>
    within.reduceRight(
      (rest, { span, parts }) => {
        const at = span.start - start;
        const inner = write(span.start, span.end, parts);
        return `${rest.slice(0, at)}[${inner}]${rest.slice(span.end - start)}`;
      },
      text.slice(start, end),
    );
  return write(0, text.length, matches);
}
