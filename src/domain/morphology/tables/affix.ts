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
