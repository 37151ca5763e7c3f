import { readWords } from './read-words';
import { wordKind, type WordKind } from './word-kind';

/** One side of the texts as numbers: its distinct words, and for each segment which of them it has. */
export type Side = {
  readonly texts: readonly string[];
  readonly words: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  readonly kinds: Uint8Array;
  /** In how many segments a word is found. */
  readonly counts: Int32Array;
  /** Where the words of a segment begin in `tokens`; one more than there are segments. */
  readonly starts: Int32Array;
  /** The distinct words of each segment, segment after segment. */
  readonly tokens: Int32Array;
  /** Characters up to a segment; one more than there are segments. */
  readonly lengths: Float64Array;
};

type Growing = {
  readonly ids: Map<string, number>;
  readonly words: string[];
  readonly kinds: number[];
  /** How often a word has a capital that its place does not explain, less how often it has not. */
  readonly capitals: number[];
  /** The last segment in which a word was met. */
  readonly lastMet: number[];
  readonly counts: number[];
  tokens: Int32Array;
  size: number;
};

/** Reads a side segment by segment; gives the share that is done after every few. */
export function* readSide(
  texts: readonly string[],
  language: string,
): Generator<number, Side, undefined> {
  const growing = startSide(texts.length);
  const starts = new Int32Array(texts.length + 1);
  const lengths = new Float64Array(texts.length + 1);
  let segment = 0;
  const listen = (key: string, kind: WordKind) => addWord(growing, segment, key, kind);
  for (const text of texts) {
    readWords(text, language, listen);
    segment += 1;
    starts[segment] = growing.size;
    lengths[segment] = (lengths[segment - 1] ?? 0) + text.length + 1;
    if (segment % 256 === 0) yield segment / texts.length;
  }
  const { words, ids, kinds, capitals, counts, tokens, size } = growing;
  return {
    texts,
    words,
    ids,
    kinds: Uint8Array.from(kinds, (kind, id) => settleKind(kind, capitals[id] ?? 0)),
    counts: Int32Array.from(counts),
    starts,
    tokens: tokens.slice(0, size),
    lengths,
  };
}

const startSide = (segments: number): Growing => ({
  ids: new Map(),
  words: [],
  kinds: [],
  capitals: [],
  lastMet: [],
  counts: [],
  tokens: new Int32Array(64 + segments * 16),
  size: 0,
});

function settleKind(kind: number, capitals: number): number {
  if (kind !== wordKind.word && kind !== wordKind.name) return kind;
  return capitals > 0 ? wordKind.name : wordKind.word;
}

function addWord(growing: Growing, segment: number, key: string, kind: WordKind) {
  const id = growing.ids.get(key) ?? addNewWord(growing, key, kind);
  growing.capitals[id] = (growing.capitals[id] ?? 0) + (kind === wordKind.name ? 1 : -0.5);
  if (growing.lastMet[id] === segment) return;
  growing.lastMet[id] = segment;
  growing.counts[id] = (growing.counts[id] ?? 0) + 1;
  if (growing.size === growing.tokens.length) growing.tokens = enlarge(growing.tokens);
  growing.tokens[growing.size] = id;
  growing.size += 1;
}

function addNewWord(
  { ids, words, kinds, capitals, lastMet, counts }: Growing,
  key: string,
  kind: WordKind,
) {
  const id = words.length;
  ids.set(key, id);
  words.push(key);
  kinds.push(kind);
  capitals.push(0);
  lastMet.push(-1);
  counts.push(0);
  return id;
}

function enlarge(tokens: Int32Array): Int32Array {
  const larger = new Int32Array(tokens.length * 2);
  larger.set(tokens);
  return larger;
}

/** In which segments each word is found, and as which of its tokens: word after word, in text order. */
export type Occurrences = {
  /** Where a word begins in the other two; one more than there are words. */
  readonly starts: Int32Array;
  readonly segments: Int32Array;
  /** Index among the tokens of that segment. */
  readonly places: Int32Array;
};

export function listOccurrences({ words, counts, starts, tokens }: Side): Occurrences {
  const first = new Int32Array(words.length + 1);
  for (let word = 0; word < words.length; word += 1) {
    first[word + 1] = (first[word] ?? 0) + (counts[word] ?? 0);
  }
  const next = first.slice();
  const segments = new Int32Array(tokens.length);
  const places = new Int32Array(tokens.length);
  for (let segment = 0; segment + 1 < starts.length; segment += 1) {
    const start = starts[segment] ?? 0;
    const end = starts[segment + 1] ?? 0;
    for (let token = start; token < end; token += 1) {
      const word = tokens[token] ?? 0;
      const at = next[word] ?? 0;
      next[word] = at + 1;
      segments[at] = segment;
      places[at] = token - start;
    }
  }
  return { starts: first, segments, places };
}
