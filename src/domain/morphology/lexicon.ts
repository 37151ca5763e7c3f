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

/** What a dictionary word is indexed by. */
export type LexicalEntry = Pick<LexicalWord, 'lemma' | 'root' | 'variants'>;

/** Words by a spelling in lower case; never an empty list. */
type Index = {
  readonly get: (spelling: string) => readonly LexicalWord[] | undefined;
  readonly has: (spelling: string) => boolean;
};

/** Known words, by their spelling in lower case. */
export type Lexicon = {
  readonly roots: Index;
  /** Words that have another word as their root: *pasukan, penduduk, kegiatan*. */
  readonly derived: Index;
  readonly variants: Index;
  /** Phrases of two words, by the spelling that joins them: *tandatangan*. */
  readonly joined: Index;
  /** Spellings, in lower case, of names that stop matching when written with a capital. */
  readonly names: ReadonlySet<string>;
};

/** Indexes words for the analyser; words of one spelling keep their order. */
export const buildLexicon = (source: {
  readonly terms: readonly LexicalWord[];
  readonly names: readonly string[];
}): Lexicon => indexWords(source.terms, (word) => word, source.names);

/**
 * The same of entries that are read when they are first met: most of a large dictionary never is. `read` gives nothing
 * for one that cannot be read.
 */
export function indexWords<Entry extends LexicalEntry>(
  entries: readonly Entry[],
  read: (entry: Entry) => LexicalWord | undefined,
  names: readonly string[],
): Lexicon {
  const words = new Map<string, Under<Entry>>();
  const variants = new Map<string, Under<Entry>>();
  const joined = new Map<string, Under<Entry>>();
  for (const entry of entries) {
    const spelling = entry.lemma.toLowerCase();
    if (spelling.includes(' ')) add(joined, spelling.replaceAll(' ', ''), entry);
    else add(words, spelling, entry);
    for (const variant of entry.variants ?? noVariants) {
      if (!variant.includes(' ')) add(variants, variant.toLowerCase(), entry);
    }
  }
  const readAll = (found: readonly Entry[]) => found.flatMap((entry) => read(entry) ?? []);
  return {
    roots: once(words, (found) => readAll(found.filter(isRoot))),
    derived: once(words, (found) => readAll(found.filter((entry) => !isRoot(entry)))),
    variants: once(variants, readAll),
    joined: once(joined, readAll),
    names: new Set(names.map((name) => name.toLowerCase())),
  };
}

const noVariants: readonly string[] = [];

const isRoot = ({ lemma, root }: LexicalEntry) => root.toLowerCase() === lemma.toLowerCase();

/** What stands under a spelling; most often one entry, for which no list is made. */
type Under<Entry> = Entry | Entry[];

/** An index that reads what stands under a spelling once. */
function once<Entry extends LexicalEntry>(
  entries: ReadonlyMap<string, Under<Entry>>,
  read: (found: readonly Entry[]) => readonly LexicalWord[],
): Index {
  const met = new Map<string, readonly LexicalWord[]>();
  const get = (spelling: string) => {
    const found = entries.get(spelling);
    if (!found) return undefined;
    const known = met.get(spelling);
    const words = known ?? read(Array.isArray(found) ? found : [found]);
    if (!known) met.set(spelling, words);
    return words.length > 0 ? words : undefined;
  };
  return { get, has: (spelling) => get(spelling) !== undefined };
}

function add<Entry>(index: Map<string, Under<Entry>>, spelling: string, entry: Entry) {
  const found = index.get(spelling);
  if (found === undefined) index.set(spelling, entry);
  else if (Array.isArray(found)) found.push(entry);
  else index.set(spelling, [found, entry]);
}

/** The lexicon `base` with the words of `added` before its own, and without one like each of `gone`. */
export const layerLexicon = (
  base: Lexicon,
  added: Lexicon,
  gone: Lexicon,
  names: ReadonlySet<string>,
): Lexicon => ({
  roots: layer(base.roots, added.roots, gone.roots),
  derived: layer(base.derived, added.derived, gone.derived),
  variants: layer(base.variants, added.variants, gone.variants),
  joined: layer(base.joined, added.joined, gone.joined),
  names,
});

function layer(base: Index, added: Index, gone: Index): Index {
  const met = new Map<string, readonly LexicalWord[]>();
  const get = (spelling: string) => {
    const first = added.get(spelling);
    const left = gone.get(spelling);
    if (!first && !left) return base.get(spelling);
    const known = met.get(spelling);
    const words = known ?? [...(first ?? []), ...without(base.get(spelling) ?? [], left ?? [])];
    if (!known) met.set(spelling, words);
    return words.length > 0 ? words : undefined;
  };
  return { get, has: (spelling) => get(spelling) !== undefined };
}

/** Words that are alike in all that is known of them can stand for one another. */
function without(words: readonly LexicalWord[], gone: readonly LexicalWord[]) {
  const rest = gone.map((word) => JSON.stringify(word));
  return words.filter((word) => {
    const at = rest.indexOf(JSON.stringify(word));
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}
