import type { PartOfSpeech } from '../../glossary/term';
import type { Meaning, Register, StepKind } from '../step';
import type { prefixShapes } from './prefix-shapes';

/** What a word is built of so far, as far as it decides which affix may follow. */
export type Layer =
  | 'root'
  | 'stem' // perbesar, kemuka: meets further affixes only
  | 'kan'
  | 'i'
  | 'active'
  | 'passive'
  | 'ber'
  | 'ter'
  | 'se'
  | 'noun'
  | 'number'
  | 'plural' // buku-buku, berat-berat
  | 'not' // tidakadil, inside ke-…-an
  | 'free' // pascaperang
  | 'speech' // short words of everyday speech: gw, lo, tuh
  | 'clitic'
  | 'particle';

export type Affix = {
  readonly affix: string;
  readonly kind: StepKind;
  /** The row of `prefixShapes` for what stands before the word. */
  readonly prefix: keyof typeof prefixShapes;
  /** What stands after the word. */
  readonly suffix: string;
  /** What it may be added to. */
  readonly on: readonly Layer[];
  readonly makes: Layer;
  readonly meaning: Meaning;
  /** What it means on words of another class, where that differs. */
  readonly meaningOn?: Partial<Readonly<Record<PartOfSpeech, Meaning>>>;
  /** The class of what it makes; that of the word before it where none is given. */
  readonly class?: PartOfSpeech;
  /** The classes of bare roots that it is added to; others are less likely. */
  readonly fits?: readonly PartOfSpeech[];
  /** The less likely, the higher; 1 is usual. */
  readonly cost: number;
  /** 0 to 3: how far it is believed where the root is not known. */
  readonly trust?: number;
  readonly register?: Register;
};

const verbal: readonly Layer[] = ['root', 'stem', 'kan', 'i', 'plural'];
const nominal: readonly Layer[] = ['root', 'noun', 'plural', 'free'];
const stems: readonly Layer[] = ['root', 'stem', 'se', 'noun', 'plural'];
const derived: readonly Layer[] = ['root', 'stem', 'ber', 'ter', 'se', 'noun', 'plural', 'not'];
const words: readonly Layer[] = [...derived, ...(['kan', 'i', 'active', 'passive', 'number', 'free', 'speech'] as const)];

/**
 * Prefixes, suffixes and confixes.
 * Sources: TBBBI, chapters on verbs, nouns, adjectives and numerals; Sneddon (2010), chapter 1; for the order of the
 * layers, Sneddon 1.6–1.9.
 */
export const affixes: readonly Affix[] = [
  // Voice
  { affix: 'meN-', kind: 'prefix', prefix: 'meN-', suffix: '', on: verbal, makes: 'active', meaning: 'active-verb', meaningOn: { adjective: 'become' }, class: 'verb', cost: 1, trust: 1.5 },
  { affix: 'di-', kind: 'prefix', prefix: 'di-', suffix: '', on: verbal, makes: 'passive', meaning: 'passive', class: 'verb', cost: 1, trust: 1.3 },
  { affix: 'ku-', kind: 'clitic', prefix: 'ku-', suffix: '', on: verbal, makes: 'passive', meaning: 'passive-by-me', class: 'verb', fits: ['verb'], cost: 1.6 },
  { affix: 'kau-', kind: 'clitic', prefix: 'kau-', suffix: '', on: verbal, makes: 'passive', meaning: 'passive-by-you', class: 'verb', fits: ['verb'], cost: 1.6 },
  { affix: 'ter-', kind: 'prefix', prefix: 'ter-', suffix: '', on: [...verbal, 'se'], makes: 'ter', meaning: 'accidental-or-completed', meaningOn: { adjective: 'superlative' }, class: 'verb', cost: 1.3, trust: 0.9 },
  // Verbs
  { affix: 'ber-', kind: 'prefix', prefix: 'ber-', suffix: '', on: [...nominal, 'se', 'number'], makes: 'ber', meaning: 'intransitive-verb', meaningOn: { noun: 'have-or-use', numeral: 'together' }, class: 'verb', cost: 1.1, trust: 1.2 },
  { affix: 'ber-…-an', kind: 'confix', prefix: 'ber-', suffix: 'an', on: ['root', 'plural'], makes: 'ber', meaning: 'each-other', class: 'verb', cost: 1.35, trust: 1 },
  { affix: 'ber-…-kan', kind: 'confix', prefix: 'ber-', suffix: 'kan', on: nominal, makes: 'ber', meaning: 'use-as', class: 'verb', cost: 1.6, trust: 1.2 },
  { affix: 'per-', kind: 'prefix', prefix: 'per-', suffix: '', on: ['root', 'se', 'plural'], makes: 'stem', meaning: 'make-more', class: 'verb', fits: ['adjective', 'numeral', 'noun', 'verb'], cost: 1.2 },
  { affix: '-kan', kind: 'suffix', prefix: 'none', suffix: 'kan', on: stems, makes: 'kan', meaning: 'causative', class: 'verb', cost: 1, trust: 0.8 },
  { affix: '-i', kind: 'suffix', prefix: 'none', suffix: 'i', on: stems, makes: 'i', meaning: 'transitive', class: 'verb', cost: 1.2 },
  { affix: '-kan', kind: 'suffix', prefix: 'none', suffix: 'kan', on: ['ber', 'ter'], makes: 'stem', meaning: 'causative', class: 'verb', cost: 1.2 },
  { affix: '-i', kind: 'suffix', prefix: 'none', suffix: 'i', on: ['ber', 'ter'], makes: 'stem', meaning: 'transitive', class: 'verb', cost: 1.8 },
  { affix: 'ke-', kind: 'prefix', prefix: 'ke-', suffix: '', on: ['root'], makes: 'stem', meaning: 'towards', class: 'verb', fits: ['noun'], cost: 2.2 },
  // Nouns
  { affix: 'peN-', kind: 'prefix', prefix: 'peN-', suffix: '', on: ['root', 'stem', 'se', 'ber', 'plural'], makes: 'noun', meaning: 'agent-noun', class: 'noun', fits: ['verb', 'adjective'], cost: 1.2, trust: 0.9 },
  { affix: 'pe-', kind: 'prefix', prefix: 'pe-', suffix: '', on: ['root', 'ber', 'free'], makes: 'noun', meaning: 'person-noun', class: 'noun', fits: ['noun', 'verb'], cost: 2 },
  { affix: 'per-', kind: 'prefix', prefix: 'per-', suffix: '', on: ['root'], makes: 'noun', meaning: 'person-noun', class: 'noun', fits: ['verb', 'noun', 'conjunction'], cost: 2.2 },
  { affix: 'peN-…-an', kind: 'confix', prefix: 'peN-', suffix: 'an', on: ['root', 'stem', 'se', 'ber', 'ter', 'plural'], makes: 'noun', meaning: 'process-noun', class: 'noun', fits: ['verb', 'adjective'], cost: 1.1, trust: 1.5 },
  { affix: 'per-…-an', kind: 'confix', prefix: 'per-', suffix: 'an', on: ['root', 'se', 'ber', 'noun', 'plural'], makes: 'noun', meaning: 'matter-or-place-noun', class: 'noun', cost: 1.1, trust: 1.2 },
  { affix: 'pe-…-an', kind: 'confix', prefix: 'pe-', suffix: 'an', on: ['root'], makes: 'noun', meaning: 'matter-or-place-noun', class: 'noun', fits: ['noun', 'adjective'], cost: 2.2 },
  { affix: 'ke-…-an', kind: 'confix', prefix: 'ke-', suffix: 'an', on: derived, makes: 'noun', meaning: 'abstract-noun', class: 'noun', cost: 1.1, trust: 1.4 },
  { affix: '-an', kind: 'suffix', prefix: 'none', suffix: 'an', on: ['root', 'plural'], makes: 'noun', meaning: 'result-noun', meaningOn: { numeral: 'decade-or-about' }, class: 'noun', cost: 1.2 },
  { affix: '-wan', kind: 'suffix', prefix: 'none', suffix: 'wan', on: ['root'], makes: 'noun', meaning: 'man', class: 'noun', fits: ['noun', 'adjective'], cost: 1.5 },
  { affix: '-wati', kind: 'suffix', prefix: 'none', suffix: 'wati', on: ['root'], makes: 'noun', meaning: 'woman', class: 'noun', fits: ['noun', 'adjective'], cost: 1.5 },
  { affix: '-man', kind: 'suffix', prefix: 'none', suffix: 'man', on: ['root'], makes: 'noun', meaning: 'man', class: 'noun', fits: ['noun'], cost: 3 },
  // Measures and degrees
  { affix: 'se-', kind: 'prefix', prefix: 'se-', suffix: '', on: ['root', 'noun', 'plural', 'ber', 'ter', 'free'], makes: 'se', meaning: 'one-or-same', fits: ['noun', 'adjective', 'numeral', 'adverb'], cost: 1.4 },
  { affix: 'se-…-nya', kind: 'confix', prefix: 'se-', suffix: 'nya', on: ['root', 'plural', 'ter', 'stem'], makes: 'clitic', meaning: 'as-possible', class: 'adverb', cost: 1.3, trust: 1.8 },
  { affix: 'ke-', kind: 'prefix', prefix: 'ke-', suffix: '', on: ['root', 'number', 'se'], makes: 'number', meaning: 'ordinal-or-group', class: 'numeral', fits: ['numeral'], cost: 1 },
  // Everyday speech (Sneddon 2006)
  { affix: 'ke-', kind: 'prefix', prefix: 'ke-', suffix: '', on: ['root'], makes: 'ter', meaning: 'accidental-or-completed', class: 'verb', fits: ['verb'], cost: 3, register: 'informal' },
  { affix: 'N-', kind: 'prefix', prefix: 'N-', suffix: '', on: verbal, makes: 'active', meaning: 'active-verb', class: 'verb', fits: ['verb'], cost: 3, register: 'informal' },
  { affix: '-in', kind: 'suffix', prefix: 'none', suffix: 'in', on: ['root', 'stem', 'plural'], makes: 'i', meaning: 'causative', class: 'verb', fits: ['verb', 'adjective'], cost: 2.5, register: 'informal' },
  // Clitics and particles
  { affix: '-ku', kind: 'clitic', prefix: 'none', suffix: 'ku', on: words, makes: 'clitic', meaning: 'my', fits: ['noun', 'verb', 'preposition'], cost: 1.3, trust: 0.3 },
  { affix: '-mu', kind: 'clitic', prefix: 'none', suffix: 'mu', on: words, makes: 'clitic', meaning: 'your', fits: ['noun', 'verb', 'preposition'], cost: 1.3, trust: 0.3 },
  { affix: '-nya', kind: 'clitic', prefix: 'none', suffix: 'nya', on: words, makes: 'clitic', meaning: 'his-her-its-the', meaningOn: { verb: 'fact-of', adjective: 'fact-of' }, cost: 0.8, trust: 2.2 },
  { affix: '-lah', kind: 'particle', prefix: 'none', suffix: 'lah', on: [...words, 'clitic'], makes: 'particle', meaning: 'emphasis', cost: 1, trust: 0.6 },
  { affix: '-kah', kind: 'particle', prefix: 'none', suffix: 'kah', on: [...words, 'clitic'], makes: 'particle', meaning: 'question', cost: 1, trust: 0.3 },
  { affix: '-tah', kind: 'particle', prefix: 'none', suffix: 'tah', on: [...words, 'clitic'], makes: 'particle', meaning: 'question', fits: ['pronoun', 'adverb'], cost: 3 },
  { affix: '-pun', kind: 'particle', prefix: 'none', suffix: 'pun', on: [...words, 'clitic'], makes: 'particle', meaning: 'even-also', cost: 1, trust: 0.5 },
];
