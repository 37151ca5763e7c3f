/** Word classes as Indonesian dictionaries give them; a phrase takes the class it is used as. */
export type PartOfSpeech =
  | 'noun'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'numeral'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'particle'
  | 'name';

/** One meaning of a term in English. */
export type Sense = {
  readonly gloss: string;
  /** When it is used, and what to mind; in English. */
  readonly note?: string;
};

/**
 * A form that stands in texts and that no rule derives from the lemma.
 * One that holds a capital letter matches only as it is written.
 */
export type ListedForm = {
  readonly form: string;
  /** What this form means, where that is not simply the first sense of the term. */
  readonly gloss?: string;
  /** How the form is built, in order: affixes with their hyphen (`meN-`, `ke-…-an`, `-kan`) and the root without. */
  readonly formation?: readonly string[];
};

/** A glossary entry: a word or phrase under its dictionary form. */
export type Term = {
  /** Unique within its glossary and never reused. */
  readonly id: string;
  readonly lemma: string;
  /** The bare morpheme (kata dasar); for a phrase, the lemma itself. */
  readonly root: string;
  readonly partOfSpeech: PartOfSpeech;
  /** The most fitting or most frequent first; never empty. */
  readonly senses: readonly Sense[];
  readonly usage?: string;
  readonly forms: readonly ListedForm[];
};

/** The vocabulary that lights up texts. */
export type Glossary = {
  readonly id: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly terms: readonly Term[];
};
