import { cognateKey } from './cognate-key';
import { englishBases, englishFamily } from './english-forms';
import type { Side } from './side';
import { wordKind } from './word-kind';

/** What is known of the words of a language pair from outside the text. */
export type WordKnowledge = {
  /** Source word (in lower case) → words or phrases of the target language that translate it, commonest first. */
  readonly lexicon?: ReadonlyMap<string, readonly string[]>;
  /** Other words under which to look up a source word: its dictionary form, its root; likeliest first. */
  readonly lemmasOf?: (word: string) => readonly string[];
};

/** For each source word the target words that may translate it, and how likely each is. Rows grow; `pack` freezes them. */
export class TranslationTable {
  private readonly rows: (Map<number, number> | undefined)[];

  constructor(sourceWords: number) {
    this.rows = Array.from({ length: sourceWords });
  }

  /** Adds a translation; of two likelihoods of the same one the higher stands. */
  add(source: number, target: number, weight: number): void {
    const row = this.rows[source];
    if (!row) this.rows[source] = new Map([[target, weight]]);
    else if ((row.get(target) ?? 0) < weight) row.set(target, weight);
  }

  pack(): PackedTable {
    const starts = new Int32Array(this.rows.length + 1);
    for (const [source, row] of this.rows.entries()) {
      starts[source + 1] = (starts[source] ?? 0) + (row?.size ?? 0);
    }
    const targets = new Int32Array(starts[this.rows.length] ?? 0);
    const weights = new Float32Array(targets.length);
    let at = 0;
    for (const row of this.rows) {
      for (const [target, weight] of row ?? []) {
        targets[at] = target;
        weights[at] = weight;
        at += 1;
      }
    }
    return { starts, targets, weights };
  }
}

export type PackedTable = {
  /** Where a source word begins in the other two; one more than there are words. */
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float32Array;
};

/** How likely each kind of evidence makes a translation. Chosen on texts other than those of the benchmark's figures. */
const likelihood = {
  number: 0.9,
  mark: 0.9,
  name: 0.9,
  sameWord: 0.5,
  cognate: 0.5,
  nearCognate: 0.35,
  gloss: 0.7,
  /** Of a gloss for another word of the same family. */
  family: 0.5,
};

/** Translations that can be told without the text itself: numbers, marks, names, cognates, and those of the lexicon. */
export function* buildTable(
  source: Side,
  target: Side,
  knowledge: WordKnowledge,
  targetLanguage: string,
): Generator<number, TranslationTable, undefined> {
  const table = new TranslationTable(source.words.length);
  const index = indexTarget(target, targetLanguage);
  for (const [id, word] of source.words.entries()) {
    addSame(table, source, target, id);
    const kind = source.kinds[id];
    if (kind === wordKind.word || kind === wordKind.name) {
      addCognates(table, index, id, word);
      addGlosses(table, index, id, lookUp(word, knowledge));
    }
    if (id % 256 === 0) yield id / source.words.length;
  }
  return table;
}

function addSame(table: TranslationTable, source: Side, target: Side, id: number) {
  const word = source.words[id] ?? '';
  const same = target.ids.get(word);
  if (same === undefined) return;
  const kind = source.kinds[id];
  if (kind === wordKind.number || kind === wordKind.count) table.add(id, same, likelihood.number);
  else if (kind === wordKind.mark) table.add(id, same, likelihood.mark);
  else if (kind === wordKind.name) table.add(id, same, likelihood.name);
  else table.add(id, same, likelihood.sameWord);
}

type TargetIndex = {
  readonly byBase: ReadonlyMap<string, readonly number[]>;
  readonly byFamily: ReadonlyMap<string, readonly number[]>;
  readonly byCognate: ReadonlyMap<string, readonly number[]>;
  readonly byNearCognate: ReadonlyMap<string, readonly number[]>;
  readonly familyOf: (word: string) => string | undefined;
};

/** Letters in which words of one family agree, in a language of which nothing else is known. */
const familyLength = 6;

function indexTarget(target: Side, language: string): TargetIndex {
  const basesOf = language === 'en' ? englishBases : (word: string) => [word];
  const familyOf = language === 'en' ? englishFamily : beginning;
  const byBase = new Map<string, number[]>();
  const byFamily = new Map<string, number[]>();
  const byCognate = new Map<string, number[]>();
  const byNearCognate = new Map<string, number[]>();
  for (const [id, word] of target.words.entries()) {
    const kind = target.kinds[id];
    if (kind !== wordKind.word && kind !== wordKind.name) continue;
    for (const base of basesOf(word)) addTo(byBase, base, id);
    addTo(byFamily, familyOf(word), id);
    const key = cognateKey(word);
    addTo(byCognate, key, id);
    addTo(byNearCognate, nearKey(key), id);
  }
  return { byBase, byFamily, byCognate, byNearCognate, familyOf };
}

const beginning = (word: string) =>
  word.length < familyLength ? undefined : word.slice(0, familyLength);

const nearKey = (key: string | undefined) =>
  key === undefined || key.length < 5 ? undefined : key.slice(0, 5);

function addTo(index: Map<string, number[]>, key: string | undefined, id: number) {
  if (key === undefined) return;
  const ids = index.get(key);
  if (ids) ids.push(id);
  else index.set(key, [id]);
}

/** A key that many words share says nothing. */
const manyWords = 12;

function addCognates(table: TranslationTable, index: TargetIndex, id: number, word: string) {
  const key = cognateKey(word);
  if (key === undefined) return;
  addAll(table, id, index.byCognate.get(key), likelihood.cognate);
  addAll(table, id, index.byNearCognate.get(nearKey(key) ?? ''), likelihood.nearCognate);
}

function addAll(
  table: TranslationTable,
  id: number,
  targets: readonly number[] | undefined,
  weight: number,
) {
  if (!targets || targets.length > manyWords) return;
  for (const target of targets) table.add(id, target, weight);
}

type LookedUp = { readonly glosses: readonly string[]; readonly share: number };

/** The entries for a word as written and for its lemmas, each further one less sure. */
function lookUp(word: string, { lexicon, lemmasOf }: WordKnowledge): readonly LookedUp[] {
  if (!lexicon) return [];
  const keys = [...new Set([word, ...(lemmasOf?.(word) ?? [])])];
  let share = 1;
  return keys.flatMap((key) => {
    const glosses = lexicon.get(key);
    if (!glosses) return [];
    const found = { glosses, share };
    share *= likelihood.family;
    return [found];
  });
}

const emptyWords: ReadonlySet<string> = new Set([
  'be',
  'to',
  'of',
  'the',
  'a',
  'an',
  'or',
  'and',
  'in',
  'on',
  'at',
  'for',
  'with',
  'by',
  'from',
  'up',
  'out',
  'not',
  'one',
  'something',
  'someone',
]);

function addGlosses(
  table: TranslationTable,
  index: TargetIndex,
  id: number,
  entries: readonly LookedUp[],
) {
  for (const { glosses, share } of entries) {
    for (const [rank, gloss] of glosses.slice(0, 12).entries()) {
      const words = gloss
        .toLowerCase()
        .split(/[^\p{L}\p{M}\p{N}]+/u)
        .filter(Boolean);
      const content = words.filter((word) => words.length === 1 || !emptyWords.has(word));
      const weight = (likelihood.gloss * share) / Math.sqrt(Math.min(rank + 1, 6) * content.length);
      for (const word of content) addGloss(table, index, id, word, weight);
    }
  }
}

function addGloss(
  table: TranslationTable,
  index: TargetIndex,
  id: number,
  word: string,
  weight: number,
) {
  for (const target of index.byBase.get(word) ?? []) table.add(id, target, weight);
  const family = index.familyOf(word);
  if (family === undefined) return;
  addAll(table, id, index.byFamily.get(family), weight * likelihood.family);
}
