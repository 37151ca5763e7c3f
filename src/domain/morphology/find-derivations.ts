import { derive, type Derivation } from './derive-word';
import { formations } from './formations';
import type { LexicalWord, Lexicon } from './lexicon';
import { findLeaves } from './find-leaves';
import type { Layer } from './tables/affix';

/** Indonesian words have few layers: *ke-ter-se-dia-an-nya-lah* would be six. */
const maxDepth = 7;
/** How many readings of a part of a word are kept. */
const maxReadings = 12;

const bits = new Map<Layer, number>();

/** A set of layers as a number. */
const maskOf = (layers: readonly Layer[]): number =>
  layers.reduce((mask, layer) => {
    const bit = bits.get(layer) ?? 1 << bits.size;
    bits.set(layer, bit);
    return mask | bit;
  }, 0);

const leafMask = maskOf(['root', 'speech', 'free']);
const rootMask = maskOf(['root']);
const rules = formations.map((formation) => ({
  formation,
  on: maskOf(formation.on),
  makes: maskOf([formation.makes]),
}));
const everything = maskOf([...bits.keys()]);

type Search = {
  readonly lexicon: Lexicon;
  /** Roots that the lexicon does not have may be proposed. */
  readonly proposesRoots: boolean;
  readonly found: Map<string, readonly Derivation[]>;
};

/** All ways to make `form`, likeliest first; with proposed roots only if asked for. */
export function findDerivations(
  form: string,
  lexicon: Lexicon,
  proposesRoots: boolean,
): readonly Derivation[] {
  return search({ lexicon, proposesRoots, found: new Map() }, form, everything, maxDepth);
}

function search(
  context: Search,
  form: string,
  layers: number,
  depth: number,
): readonly Derivation[] {
  const key = `${form}/${layers}`;
  const known = context.found.get(key);
  if (known) return known;
  // What leads back to itself finds nothing the second time.
  context.found.set(key, []);
  const leaves = (layers & leafMask) !== 0 ? leavesOf(context, form, layers, depth) : [];
  const all = [...leaves, ...peelOnce(context, form, layers, depth)];
  const kept = preferDictionary(context, all, form, layers)
    .toSorted((one, other) => one.cost - other.cost)
    .slice(0, maxReadings);
  context.found.set(key, kept);
  return kept;
}

function peelOnce(context: Search, form: string, layers: number, depth: number): Derivation[] {
  if (depth === 0) return [];
  const found: Derivation[] = [];
  for (const { formation, on, makes } of rules) {
    if ((layers & makes) === 0) continue;
    for (const { base, shaped } of formation.peel(form)) {
      for (const inner of search(context, base, on, depth - 1)) {
        found.push(derive(inner, formation, shaped));
      }
    }
  }
  return found;
}

function leavesOf(context: Search, form: string, layers: number, depth: number) {
  const find = (word: string) => (depth > 1 ? search(context, word, everything, depth - 2) : []);
  const leaves = findLeaves(form, context.lexicon, context.proposesRoots, find);
  return leaves.filter(({ layer }) => (layers & maskOf([layer])) !== 0);
}

/** A word of the dictionary is made as the dictionary says: its steps cost little. */
function preferDictionary(context: Search, all: Derivation[], form: string, layers: number) {
  const words = context.lexicon.derived.get(form);
  if (!words) return all;
  const marked = all.map((derivation) => markWord(derivation, words));
  if ((layers & rootMask) === 0) return marked;
  const every = layers === everything ? marked : search(context, form, everything, maxDepth);
  // Two glossaries may both have the word: one explanation is enough for both.
  const isExplained = ({ root }: LexicalWord) =>
    every.some((derivation) => derivation.word && isMadeOf(derivation, root.toLowerCase()));
  const unexplained = words.filter((word) => !isExplained(word));
  return [...marked, ...unexplained.map((word) => withoutExplanation(form, word))];
}

function markWord(derivation: Derivation, words: readonly LexicalWord[]): Derivation {
  const [word] = words
    .filter(({ root }) => isMadeOf(derivation, root.toLowerCase()))
    .toSorted((one, other) => bandCost(one) - bandCost(other));
  if (!word) return derivation;
  const cost = bandCost(word) + derivation.cost * 0.15;
  const partOfSpeech = word.partOfSpeech ?? derivation.partOfSpeech;
  return { ...derivation, word, cost, ...(partOfSpeech && { partOfSpeech }) };
}

/** *menandatangani* may be listed under *tanda tangan* or under *tanda*. */
function isMadeOf(derivation: Derivation, root: string): boolean {
  const made = derivation.root.toLowerCase();
  return made === root || made.startsWith(`${root} `);
}

const bandCost = ({ band = 3 }: LexicalWord) => (band - 1) * 0.3;

/** A derived word that no table explains: one step from its root. */
function withoutExplanation(form: string, word: LexicalWord): Derivation {
  const root = {
    root: word.root,
    form: word.root,
    isKnownRoot: true,
    layer: 'root',
    cost: 0,
  } as const;
  return {
    ...root,
    form,
    inner: root,
    word,
    ...(word.partOfSpeech && { partOfSpeech: word.partOfSpeech }),
    step: {
      kind: 'irregular',
      affix: '',
      allomorph: '',
      from: word.root,
      to: form,
      meaning: 'fixed-form',
    },
    cost: 0.6 + bandCost(word),
  };
}
