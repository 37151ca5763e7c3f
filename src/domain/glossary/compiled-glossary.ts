import type { Analysis } from '../morphology/analysis';
import type { Lexicon } from '../morphology/lexicon';
import type { ListedForm, Term } from './term';
import type { TermEntry } from './term-entry';

/** What a stretch of text can be read as: a term of a glossary. */
export type Reading = {
  readonly term: Term;
  readonly glossaryId: string;
  /** The listed form that is written there; undefined where it is the lemma, or a form that rules make. */
  readonly form: ListedForm | undefined;
  /** How the word is built; phrases and names have none. */
  readonly analysis?: Analysis;
  /** The term is that of the root, for want of one for the word itself. */
  readonly isOfRoot?: true;
};

export type Readings = readonly [Reading, ...Reading[]];

/** Where a sequence of words leads: what it means when it is a term, and which words can follow. */
export type PhraseTree = {
  readonly readings: Readings | undefined;
  /** The word that leads here holds no capital letter. */
  readonly isLowerCase: boolean;
  readonly next: PhrasesBelow | undefined;
};

/** Where the next word leads. */
export type PhrasesBelow = { readonly get: (word: string) => PhraseTree | undefined };

/** The terms of some glossaries, ready to be found in texts. */
export type CompiledGlossary = {
  /** Indexed by the words of their lemmas and listed forms; the root of the tree stands before the first word. */
  readonly phrases: PhraseTree;
  /** All terms, in the order of their glossaries. */
  readonly entries: readonly TermEntry[];
  readonly lexicon: Lexicon;
  /** What was found out about words so far, each once. */
  readonly known: Map<string, WordReadings>;
  /** What was found out about words as they are written, at the beginning of a sentence and inside. */
  readonly met: { readonly opening: Map<string, MetWord>; readonly inside: Map<string, MetWord> };
};

/** A word as it is written, with all that can be told of it without its neighbours. */
export type MetWord = {
  /** Its key in the glossary, in its own case. */
  readonly word: string;
  /** The same without the capital letter of the sentence that it opens. */
  readonly lowered: string | undefined;
  readonly starts: readonly PhraseStart[];
  /** What it means where no phrase begins. */
  readonly alone: Readings | undefined;
  /** Whether any phrase can begin with it. */
  readonly canLead: boolean;
};

/** What a word in lower case can be, by its letters and its formation. */
export type WordReadings = {
  /** Likeliest first; undefined when it leads to no term. */
  readonly readings: Readings | undefined;
  /** Words of which it is a form that can begin a phrase: *mengambil* for *diambil*. */
  readonly starts: readonly PhraseStart[];
  /** What it is without the clitics and particles that stand at the end of a phrase: *pers* for *persnya*. */
  readonly ends: readonly string[];
};

export type PhraseStart = {
  readonly word: string;
  /** The form is that of a verb, and so must the phrase be. */
  readonly isVerbal: boolean;
};
