import { indexWords, layerLexicon } from '../morphology/lexicon';
import { namesAmong, type WholeGlossary } from './compile-glossary';
import type { CompiledGlossary, PhrasesBelow, PhraseTree, Readings } from './compiled-glossary';
import { branchAt, growAlong, listEntry, PhraseBranch, wordsOf } from './phrase-branch';
import { readLexicalWord, type IndexedGlossary, type TermEntry } from './term-entry';

/**
 * What `compileGlossary` would make of `added` and then the glossaries of `base` without the entries that are `gone`: only
 * these few are compiled, and looked up before the others. `names` are those that `base` was compiled with.
 */
export function layerGlossary(
  base: WholeGlossary,
  added: IndexedGlossary,
  gone: readonly TermEntry[],
  names: readonly string[],
): CompiledGlossary {
  const left = new Set(gone);
  const rest = left.size === 0 ? base.entries : base.entries.filter((entry) => !left.has(entry));
  const entries = [...added.entries, ...rest];
  const isOtherNames = [...added.entries, ...gone].some(({ isName }) => isName);
  const first = indexWords(added.entries, readLexicalWord, []);
  const last = indexWords(gone, readLexicalWord, []);
  const allNames = isOtherNames
    ? new Set([...names, ...namesAmong(entries)].map((name) => name.toLowerCase()))
    : base.lexicon.names;
  return {
    phrases: layerPhrases(base.phrases, added, left),
    entries,
    lexicon: layerLexicon(base.lexicon, first, last, allNames),
    known: new Map(),
    met: { opening: new Map(), inside: new Map() },
  };
}

function layerPhrases(
  base: PhraseBranch,
  added: IndexedGlossary,
  gone: ReadonlySet<TermEntry>,
): PhraseTree {
  const over = new PhraseBranch('');
  for (const entry of added.entries) listEntry(over, entry, added.id);
  const touched = new Set<PhraseTree>();
  for (const path of [...added.entries, ...gone].flatMap(pathsOf)) {
    const branch = growAlong(over, path);
    if (touched.has(branch)) continue;
    touched.add(branch);
    for (const listing of branchAt(base, path)?.listings ?? [])
      if (!gone.has(listing.entry)) branch.list(listing);
  }
  return new LayeredTree(over, base, touched);
}

const pathsOf = ({ lemma, forms }: TermEntry) =>
  [lemma, ...forms].map(wordsOf).filter((path) => path.length > 0);

/** A place at which something has changed, or below which it has. */
class LayeredTree implements PhraseTree {
  readonly isLowerCase: boolean;
  readonly next: PhrasesBelow | undefined;
  private readonly over: PhraseTree;
  private readonly base: PhraseTree;
  private readonly touched: ReadonlySet<PhraseTree>;

  constructor(over: PhraseTree, base: PhraseTree, touched: ReadonlySet<PhraseTree>) {
    this.over = over;
    this.base = base;
    this.touched = touched;
    this.isLowerCase = base.isLowerCase;
    this.next =
      over.next && base.next ? this.layer(over.next, base.next) : (over.next ?? base.next);
  }

  get readings(): Readings | undefined {
    return (this.touched.has(this.over) ? this.over : this.base).readings;
  }

  private layer(over: PhrasesBelow, base: PhrasesBelow): PhrasesBelow {
    const met = new Map<PhraseTree, PhraseTree>();
    return {
      get: (word) => {
        const above = over.get(word);
        const below = base.get(word);
        if (!above || !below) return above ?? below;
        const known = met.get(above) ?? new LayeredTree(above, below, this.touched);
        met.set(above, known);
        return known;
      },
    };
  }
}
