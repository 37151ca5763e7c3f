import { compileGlossary, type WholeGlossary } from '../domain/glossary/compile-glossary';
import type { CompiledGlossary } from '../domain/glossary/compiled-glossary';
import { layerGlossary } from '../domain/glossary/layer-glossary';
import { listTerms, type ListedTerm } from '../domain/glossary/list-terms';
import { overlayTerms, touchedEntries } from '../domain/glossary/overlay-terms';
import { ownGlossaryId, type OwnTerm, type TermRef } from '../domain/glossary/own-term';
import type { Term } from '../domain/glossary/term';
import type { IndexedGlossary } from '../domain/glossary/term-entry';

/** Some glossaries as the user has made them, compiled and listed when they are first asked for. */
export type Vocabulary = {
  readonly compiled: CompiledGlossary;
  readonly listed: readonly ListedTerm[];
  readonly read: (glossaryId: string, termId: string, lemma: string) => Term | undefined;
  /** The terms of glossaries that are the same word: one of them would come to light where another is hidden. */
  readonly twins: (word: Pick<Term, 'lemma' | 'root'>) => readonly TermRef[];
};

/** The glossaries of a vocabulary as they came, compiled once. */
type Bundle = {
  readonly glossaries: readonly IndexedGlossary[];
  readonly names: readonly string[];
  readonly compiled: WholeGlossary;
};

/** The vocabularies by their names. What the user made of words holds in all of them. */
export function createVocabularies() {
  const bundles = new Map<string, Bundle>();
  const made = new Map<string, Vocabulary>();
  let own: readonly OwnTerm[] = [];
  return {
    put: (name: string, glossaries: readonly IndexedGlossary[], names: readonly string[]) => {
      bundles.set(name, { glossaries, names, compiled: compileGlossary(glossaries, names) });
      made.delete(name);
    },
    drop: (name: string) => {
      bundles.delete(name);
      made.delete(name);
    },
    /** What was bundled stays compiled; only the user's words are, when they are asked for. */
    setOwn: (terms: readonly OwnTerm[]) => {
      own = terms;
      made.clear();
    },
    get: (name: string): Vocabulary => {
      const known = made.get(name);
      if (known) return known;
      const bundle = bundles.get(name);
      if (!bundle) throw new RangeError(`The vocabulary “${name}” was not compiled`);
      const vocabulary = makeVocabulary(bundle, own);
      made.set(name, vocabulary);
      return vocabulary;
    },
  };
}

export type Vocabularies = ReturnType<typeof createVocabularies>;

function makeVocabulary(bundle: Bundle, own: readonly OwnTerm[]): Vocabulary {
  const glossaries = overlayTerms(bundle.glossaries, own);
  const [first] = glossaries;
  const compiled =
    first && glossaries !== bundle.glossaries
      ? layerGlossary(bundle.compiled, first, touchedEntries(bundle.glossaries, own), bundle.names)
      : bundle.compiled;
  let listed: readonly ListedTerm[] | undefined;
  return {
    compiled,
    get listed() {
      listed ??= listTerms(glossaries);
      return listed;
    },
    read: (glossaryId, termId, lemma) =>
      glossaries
        .find(({ id }) => id === glossaryId)
        ?.entries.filter((entry) => entry.lemma === lemma)
        .map((entry) => entry.read())
        .find((term) => term?.id === termId),
    twins: (word) => glossaries.flatMap((glossary) => sameWords(glossary, word)),
  };
}

function sameWords(
  { id: glossaryId, entries }: IndexedGlossary,
  { lemma, root }: Pick<Term, 'lemma' | 'root'>,
): readonly TermRef[] {
  if (glossaryId === ownGlossaryId) return [];
  return entries
    .filter((entry) => entry.lemma === lemma && entry.root === root)
    .flatMap((entry) => entry.read() ?? [])
    .map(({ id }) => ({ glossaryId, termId: id, lemma }));
}
