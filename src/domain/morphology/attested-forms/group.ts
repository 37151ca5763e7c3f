/**
 * Forms that are built alike. Words stand between commas, each as `root form`, or `root form lemma` where the dictionary
 * has the form under another word.
 */
export type AttestedGroup = {
  readonly process: string;
  /** The affixes from the root outwards, as the tables write them, between blanks. */
  readonly steps: string;
  readonly words: string;
  /** The reading need not be the first: the lexicon may have the word as a root of its own. */
  readonly isAmong?: true;
};
