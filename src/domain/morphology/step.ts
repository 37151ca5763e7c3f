/** What a step of word formation adds. The screen says these in words. */
export type StepKind =
  | 'prefix'
  | 'suffix'
  | 'confix'
  | 'infix'
  | 'clitic'
  | 'particle'
  | 'reduplication'
  | 'compound'
  | 'spelling'
  | 'irregular';

/** What a step makes of the word before it; several of them depend on the class of that word. */
export type Meaning =
  | 'active-verb'
  | 'passive'
  | 'passive-by-me'
  | 'passive-by-you'
  | 'accidental-or-completed'
  | 'superlative'
  | 'become'
  | 'intransitive-verb'
  | 'have-or-use'
  | 'together'
  | 'each-other'
  | 'use-as'
  | 'causative'
  | 'transitive'
  | 'make-more'
  | 'agent-noun'
  | 'person-noun'
  | 'man'
  | 'woman'
  | 'process-noun'
  | 'abstract-noun'
  | 'relating-to'
  | 'result-noun'
  | 'matter-or-place-noun'
  | 'one-or-same'
  | 'as-possible'
  | 'ordinal-or-group'
  | 'towards'
  | 'at'
  | 'decade-or-about'
  | 'old-derivation'
  | 'my'
  | 'your'
  | 'his-her-its-the'
  | 'fact-of'
  | 'emphasis'
  | 'question'
  | 'even-also'
  | 'plural'
  | 'repeated'
  | 'intensified'
  | 'various'
  | 'not'
  | 'joined-phrase'
  | 'other-spelling'
  | 'everyday-word'
  | 'fixed-form'
  | 'non'
  | 'after'
  | 'before'
  | 'against'
  | 'in-favour'
  | 'between'
  | 'many'
  | 'two'
  | 'below'
  | 'above'
  | 'self'
  | 'almighty'
  | 'again'
  | 'wrong';

/** The nasal that meN- or peN- takes, and the first consonant of the root that gives way to it. */
export type SoundChange =
  | { readonly kind: 'nasal'; readonly nasal: Nasal; readonly drops?: string }
  | { readonly kind: 'r-drops' }
  | { readonly kind: 'r-becomes-l' };

export type Nasal = 'm' | 'n' | 'ny' | 'ng' | 'nge';

export type Register = 'informal' | 'nonstandard';

/** One step of word formation: what stood before it, what it adds and what stands after it, all in lower case. */
export type Step = {
  readonly kind: StepKind;
  /** As dictionaries write it (`meN-`, `ke-…-an`, `-nya`); a whole word where the step replaces one. */
  readonly affix: string;
  /** The shape it takes here: `mem`, `peng…an`, `-nya` when a hyphen is written. */
  readonly allomorph: string;
  readonly from: string;
  readonly to: string;
  readonly meaning: Meaning;
  readonly soundChange?: SoundChange;
  readonly register?: Register;
};
