import { guessTitle } from '../../domain/text/guess-title';
import type { NewSegment } from '../../domain/text/make-own-text';
import type { Bilingual } from '../../domain/text/text';
import type { Draft } from './bring-draft';

/** The titles that the user gave, else those that the sides have; an English one is not needed. */
export function guessTitles(
  draft: Draft,
  source: readonly NewSegment[],
  target: readonly NewSegment[],
): Bilingual {
  return {
    id: draft.title ?? guessTitle(source),
    en: draft.titleEnglish ?? guessTitle(target),
  };
}
