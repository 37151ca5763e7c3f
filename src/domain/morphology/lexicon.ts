import type { FrequencyBand, PartOfSpeech } from '../glossary/term';

/** What the analyser needs to know of a dictionary word. */
export type LexicalWord = {
  readonly lemma: string;
  /** The bare morpheme (kata dasar); the lemma itself for roots and phrases. */
  readonly root: string;
  readonly partOfSpeech?: PartOfSpeech;
  /** A root that never stands alone in a sentence: *juang*, *temu*. */
  readonly isBound?: boolean;
  /** 3 where it is not given. */
  readonly band?: FrequencyBand;
  /** Spellings and forms that no rule derives. */
  readonly variants?: readonly string[];
};

/** Known words, by their spelling in lower case. */
export type Lexicon = {
  readonly roots: ReadonlyMap<string, readonly LexicalWord[]>;
  /** Words that have another word as their root: *pasukan, penduduk, kegiatan*. */
  readonly derived: ReadonlyMap<string, readonly LexicalWord[]>;
  readonly variants: ReadonlyMap<string, readonly LexicalWord[]>;
  /** Phrases of two words, by the spelling that joins them: *tandatangan*. */
  readonly joined: ReadonlyMap<string, LexicalWord>;
  /** Spellings, in lower case, of names that stop matching when written with a capital. */
  readonly names: ReadonlySet<string>;
};

/** Indexes words for the analyser; words of one spelling keep their order. */
export function buildLexicon(source: {
  readonly terms: readonly LexicalWord[];
  readonly names: readonly string[];
}): Lexicon {
  const roots = new Map<string, LexicalWord[]>();
  const derived = new Map<string, LexicalWord[]>();
  const variants = new Map<string, LexicalWord[]>();
  const joined = new Map<string, LexicalWord>();
  for (const term of source.terms) {
    const spelling = term.lemma.toLowerCase();
    const isPhrase = spelling.includes(' ');
    if (isPhrase) joined.set(spelling.replaceAll(' ', ''), term);
    else add(spelling === term.root.toLowerCase() ? roots : derived, spelling, term);
    for (const variant of term.variants ?? noVariants) {
      if (!variant.includes(' ')) add(variants, variant.toLowerCase(), term);
    }
  }
  const names = new Set(source.names.map((name) => name.toLowerCase()));
  return { roots, derived, variants, joined, names };
}

const noVariants: readonly string[] = [];

function add(index: Map<string, LexicalWord[]>, spelling: string, word: LexicalWord) {
  const words = index.get(spelling);
  if (words) words.push(word);
  else index.set(spelling, [word]);
}
