import type { Segment } from '../../domain/text/segment';
import { useReadingChoices, withChoice } from '../../queries/reading-choices';
import { useSettings } from '../../queries/settings';
import { useFoundTerms } from '../../queries/vocabulary';
import { litSegments, type LitSegment } from './lit-words';

/** The segments of a row with what is lit in them, the chosen readings first, and whether it has been found yet. */
export function useLitSegments(
  textId: string,
  segments: readonly Segment[],
  vocabulary: string | undefined,
): { readonly lit: readonly LitSegment[]; readonly isFound: boolean } {
  const { litWords } = useSettings();
  const choices = useReadingChoices();
  const texts = segments.map(({ text }) => text);
  const found = useFoundTerms(vocabulary, texts);
  const chosen = segments.map(({ id }, index) =>
    (found?.[index] ?? []).map((match) => withChoice(match, { textId, segmentId: id }, choices)),
  );
  return { lit: litSegments(segments, chosen, litWords), isFound: found !== undefined };
}
