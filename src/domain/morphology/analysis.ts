import type { PartOfSpeech } from '../glossary/term';
import type { Register, Step } from './step';

/** One reading of a written word. */
export type Analysis = {
  /** The bare morpheme (kata dasar), as the lexicon spells it. */
  readonly root: string;
  /** The word under which a dictionary has it: *menembak* for *ditembaknya*. */
  readonly lemma: string;
  /** The class of the lemma. */
  readonly partOfSpeech?: PartOfSpeech;
  /** From the root to the form; empty when they are the same. */
  readonly steps: readonly Step[];
  /** False when the root is only proposed: the lexicon does not have it. */
  readonly isKnownRoot: boolean;
  /** The word stands for a name. */
  readonly isName: boolean;
  readonly register?: Register;
  /** The lower, the likelier; to be compared with the other readings of the same word. */
  readonly cost: number;
};
