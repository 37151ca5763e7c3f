import { buildLexicon } from '../../domain/morphology/lexicon';
import { completeTerms } from './complete-terms';
import { beginningOfTable, readGlossary } from './read-glossary';
import { headOf } from './readers/read-table';
import { guessColumns } from './table-columns';

const lexicon = buildLexicon({
  terms: [
    { lemma: 'tembak', root: 'tembak', partOfSpeech: 'verb', isBound: true },
    { lemma: 'menembak', root: 'tembak', partOfSpeech: 'verb' },
    { lemma: 'rumah', root: 'rumah', partOfSpeech: 'noun' },
  ],
  names: [],
});

/**
 * What is read of a file, a line for each term (`menembak <tembak verb> shoot ~ with a gun | fire`) and for each entry that
 * was left out (`! 3 no-gloss kata`); or the fault.
 */
export async function readAsNotation(file: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const [first] = headOf(beginningOfTable(bytes) ?? '', 1);
  const read = await readGlossary(bytes, guessColumns(first?.cells ?? []));
  if (!read.ok) return `!! ${Object.values(read.error).join(' ')}`;
  const { terms, skipped } = read.value;
  const lines = completeTerms(terms, lexicon).map(({ lemma, root, partOfSpeech, senses }) => {
    const glosses = senses.map(({ gloss, note }) => (note ? `${gloss} ~ ${note}` : gloss));
    return `${lemma} <${root} ${partOfSpeech}> ${glosses.join(' | ')}`;
  });
  const left = skipped.map(({ place, reason, text }) => `! ${place} ${reason} ${text}`);
  return [...lines, ...left].join('\n').trim();
}
