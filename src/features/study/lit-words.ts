import type { CompiledGlossary } from '../../domain/glossary/compile-glossary';
import { findTerms, type TermMatch } from '../../domain/glossary/find-terms';
import type { Segment } from '../../domain/text/segment';
import type { Settings } from '../../storage/records';

/** A segment with what is lit in it; its words are counted on from `firstWord` through the row. */
export type LitSegment = {
  readonly segment: Segment;
  readonly words: readonly TermMatch[];
  readonly firstWord: number;
};

/** What is lit in the segments of a row, as the settings ask. */
export function litSegments(
  segments: readonly Segment[],
  glossary: CompiledGlossary | undefined,
  lighting: Settings['litWords'],
): readonly LitSegment[] {
  let firstWord = 0;
  return segments.map((segment) => {
    const words = glossary && lighting !== 'off' ? findTerms(segment.text, glossary) : [];
    const lit = {
      segment,
      words: lighting === 'phrases' ? words.filter(isPhrase) : words,
      firstWord,
    };
    firstWord += lit.words.length;
    return lit;
  });
}

/** Whether the match is a term of several words. */
export const isPhrase = ({ readings }: TermMatch) => readings[0].term.lemma.includes(' ');
