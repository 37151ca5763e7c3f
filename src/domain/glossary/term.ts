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

/** 1: among the commonest 1,500 words, 2: among the next 5,000, 3: rarer. */
export type FrequencyBand = 1 | 2 | 3;

/** One meaning of a term in English. */
export type Sense = {
  /** Where it is used, when not everywhere: `informal`, `religious`, `informal, Jakarta`. */
  readonly register?: string;
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
  /** 3 where it is not given. */
  readonly band?: FrequencyBand;
  /** A root that never stands alone in a sentence: *juang*, *temu*. */
  readonly isBound?: boolean;
  readonly forms: readonly ListedForm[];
};

/** The vocabulary that lights up texts. */
export type Glossary = {
  readonly id: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly terms: readonly Term[];
};
