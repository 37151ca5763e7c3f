import type { TermMatch } from '../../domain/glossary/find-terms';
import type { Segment } from '../../domain/text/segment';
import type { Settings } from '../../storage/records';

/** A segment with what is lit in it; its words are counted on from `firstWord` through the row. */
export type LitSegment = {
  readonly segment: Segment;
  readonly words: readonly TermMatch[];
  readonly firstWord: number;
};

/** What is lit in the segments of a row, as the settings ask, of what was found in each. */
export function litSegments(
  segments: readonly Segment[],
  found: readonly (readonly TermMatch[])[],
  lighting: Settings['litWords'],
): readonly LitSegment[] {
  let firstWord = 0;
  return segments.map((segment, index) => {
    const words = lighting === 'off' ? [] : (found[index] ?? []);
    const lit = {
      segment,
      words: lighting === 'phrases' ? words.filter(isPhrase) : words,
      firstWord,
    };
    firstWord += lit.words.length;
    return lit;
  });
}

/** The number of the word that starts at a place in a row's source; undefined when nothing is lit there. */
export function wordAtPlace(
  lit: readonly LitSegment[],
  { segment, start }: { readonly segment: number; readonly start: number },
): number | undefined {
  const within = lit[segment];
  const index = within?.words.findIndex(({ span }) => span.start === start) ?? -1;
  return within && index >= 0 ? within.firstWord + index : undefined;
}

/** Whether the match is a term of several words. */
export const isPhrase = ({ readings }: TermMatch) => readings[0].term.lemma.includes(' ');

/** The id of the segment in which a word of a row lies. */
export const segmentOf = (lit: readonly LitSegment[], word: number | undefined): string =>
  lit.findLast(({ firstWord }) => firstWord <= (word ?? 0))?.segment.id ?? '';
