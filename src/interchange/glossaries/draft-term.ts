import type { Term } from '../../domain/glossary/term';
import type { FileFault } from '../file-fault';
import type { BringFault } from '../files/bring-error';

/** A term as a file gives it: what the file does not say is found out later. */
export type DraftTerm = Omit<Term, 'id' | 'root' | 'partOfSpeech'> &
  Partial<Pick<Term, 'id' | 'root' | 'partOfSpeech'>>;

/** A line, counted from 1, or the path of something inside the file: `terms[3]`. */
export type EntryPlace = number | string;

export type SkipReason =
  | 'no-lemma'
  | 'no-gloss'
  | 'no-indonesian'
  | 'no-english'
  | 'too-long'
  | 'duplicate'
  | 'duplicate-id'
  | 'not-a-term'
  | 'wrong-shape';

/** An entry that was left out: where it stands, why, and how it begins. */
export type SkippedEntry = {
  readonly place: EntryPlace;
  readonly reason: SkipReason;
  readonly text: string;
};

/** Bytes that cannot be read as text. */
export type BytesFault = Extract<BringFault, { kind: 'not-text' | 'unreadable-encoding' }>;

/** Why nothing at all can be had of a file. */
export type GlossaryFault =
  | FileFault
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'not-xml'; readonly line: number; readonly column: number }
  | { readonly kind: 'too-deep' | 'entities'; readonly line: number }
  | BytesFault
  | { readonly kind: 'not-zip' | 'not-yomitan' | 'not-tbx' | 'not-wordnet' }
  /** No column was chosen for what every term has to have. */
  | { readonly kind: 'no-column' };

/** What was read of a glossary; without a title where the file has none. */
export type DraftGlossary = {
  readonly title: string | undefined;
  readonly terms: readonly DraftTerm[];
  readonly skipped: readonly SkippedEntry[];
};

/** Told now and then which part of the work is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** More than any dictionary of Indonesian has, and few enough to be kept. */
export const mostTerms = 300_000;
