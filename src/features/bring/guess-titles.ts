import { guessTitle } from '../../domain/text/guess-title';
import type { Bilingual } from '../../domain/text/text';
import type { Draft } from './bring-draft';
import type { ReadSides } from './use-sides';

/** The titles that the user gave, else those that the sides have; an English one is not needed. */
export const guessTitles = (draft: Draft, { source, target }: ReadSides): Bilingual => ({
  id: draft.title ?? source.title ?? guessTitle(source.segments),
  en: draft.titleEnglish ?? target.title ?? guessTitle(target.segments),
});
