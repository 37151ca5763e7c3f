import type { Reading } from '../domain/glossary/compiled-glossary';
import { findTerms, type TermMatch } from '../domain/glossary/find-terms';
import type { KnownShare } from '../domain/glossary/known-share';
import type { ListedWord } from '../domain/glossary/list-words';
import type { ListedTerm } from '../domain/glossary/list-terms';
import type { OwnTerm, TermRef } from '../domain/glossary/own-term';
import { readFamily } from '../domain/glossary/read-family';
import { searchTerms } from '../domain/glossary/search-terms';
import { suggestTerm } from '../domain/glossary/suggest-term';
import type { Standings } from '../domain/glossary/standing';
import type { Glossary, Term } from '../domain/glossary/term';
import type { PlaceInContext, TextPlaces } from '../domain/glossary/text-places';
import type { FileFault } from '../interchange/file-fault';
import { checkGlossaryFile, indexGlossaryFile } from '../interchange/glossary-file';
import { createKnownShares } from './known-shares';
import { createLibraryPlaces } from './library-places';
import { listInSlices } from './list-in-slices';
import { createPause } from './pause';
import { createVocabularies, type Vocabularies } from './vocabularies';

/** A glossary as it was fetched. */
export type GlossaryFile = Pick<Glossary, 'id' | 'title'> & {
  readonly file: string;
  readonly raw: string;
};

export type FileTrouble = { readonly file: string; readonly fault: FileFault };

/** What is done with words off the main thread. A vocabulary is named by whoever has it compiled, before all else. */
export type WordTasks = {
  /**
   * Makes a vocabulary of glossaries, the first one first; gives what is wrong with those that had to be left out. The former
   * vocabulary, whose place it takes, is forgotten.
   */
  readonly compile: (
    vocabulary: string,
    files: readonly GlossaryFile[],
    names: readonly string[],
    former?: string,
  ) => Promise<readonly FileTrouble[]>;
  /** Looks for what is wrong with single terms, which were left out; takes a while, and lets other tasks pass. */
  readonly check: (vocabulary: string) => Promise<readonly FileTrouble[]>;
  readonly find: (
    vocabulary: string,
    texts: readonly string[],
  ) => Promise<readonly (readonly TermMatch[])[]>;
  readonly list: (
    vocabulary: string,
    segments: readonly string[],
  ) => Promise<readonly ListedWord[]>;
  /** The terms of a word family, the commonest first. */
  readonly family: (vocabulary: string, family: string) => Promise<readonly Reading[]>;
  /** Takes what the user made of words; it holds in all vocabularies from now on. */
  readonly own: (terms: readonly OwnTerm[]) => Promise<void>;
  /** What a stretch of text would be in a dictionary. */
  readonly suggest: (
    vocabulary: string,
    surface: string,
    startsSentence: boolean,
  ) => Promise<Pick<Term, 'lemma' | 'root' | 'partOfSpeech'>>;
  /** All terms of a vocabulary, by the alphabet. */
  readonly terms: (vocabulary: string) => Promise<readonly ListedTerm[]>;
  /** Those of `terms` that answer to what is sought, as their places in it, the closest first. */
  readonly search: (vocabulary: string, sought: string) => Promise<readonly number[]>;
  readonly term: (
    vocabulary: string,
    key: Pick<ListedTerm, 'glossaryId' | 'id' | 'lemma'>,
  ) => Promise<Term | undefined>;
  /** The terms of glossaries that are the same word. */
  readonly twins: (
    vocabulary: string,
    word: Pick<Term, 'lemma' | 'root'>,
  ) => Promise<readonly TermRef[]>;
  /** Takes a text of the library, for `places` and `counts`. */
  readonly shelve: (
    textId: string,
    vocabulary: string,
    segments: readonly string[],
  ) => Promise<void>;
  /** Where the forms of a family stand in a text. */
  readonly places: (textId: string, family: string) => Promise<readonly PlaceInContext[]>;
  /** How often each term is met in a text. */
  readonly counts: (textId: string) => Promise<TextPlaces['terms']>;
  /** Counts the words of a text, for `share`. */
  readonly measure: (
    textId: string,
    vocabulary: string,
    segments: readonly string[],
  ) => Promise<void>;
  /** Takes what the reader makes of words; it holds in all texts from now on. */
  readonly stand: (standings: Standings) => Promise<void>;
  /** How much of a text the reader knows. */
  readonly share: (textId: string) => Promise<KnownShare>;
};

/** A task with what it is to be done with. */
export type WordQuestion = {
  readonly [Task in keyof WordTasks]: {
    readonly task: Task;
    readonly args: Parameters<WordTasks[Task]>;
  };
}[keyof WordTasks];

/** Does the tasks right here: in a worker, or on the page where none can be had. */
export function createWordTasks(): WordTasks {
  const vocabularies = createVocabularies();
  const library = createLibraryPlaces(vocabularies);
  const shares = createKnownShares(vocabularies);
  const filesOf = new Map<string, readonly GlossaryFile[]>();
  return {
    ...createLookups(vocabularies),
    compile: (vocabulary, files, names, former) => {
      if (former !== undefined) {
        vocabularies.drop(former);
        filesOf.delete(former);
      }
      const { glossaries, whole, troubles } = indexFiles(files);
      vocabularies.put(vocabulary, glossaries, names);
      filesOf.set(vocabulary, whole);
      return Promise.resolve(troubles);
    },
    check: (vocabulary) => checkInSlices(filesOf.get(vocabulary) ?? []),
    own: (terms) => {
      vocabularies.setOwn(terms);
      return Promise.resolve();
    },
    shelve: (...text) => {
      library.shelve(...text);
      return Promise.resolve();
    },
    places: library.places,
    counts: library.counts,
    ...shares,
  };
}

type Lookups = Pick<
  WordTasks,
  'find' | 'list' | 'family' | 'suggest' | 'terms' | 'search' | 'term' | 'twins'
>;

/** What only asks what a vocabulary holds. */
function createLookups(vocabularies: Vocabularies): Lookups {
  const compiledOf = (vocabulary: string) => vocabularies.get(vocabulary).compiled;
  return {
    find: (vocabulary, texts) => {
      const glossary = compiledOf(vocabulary);
      return Promise.resolve(texts.map((text) => findTerms(text, glossary)));
    },
    list: (vocabulary, segments) => listInSlices(compiledOf(vocabulary), segments),
    family: (vocabulary, family) => Promise.resolve(readFamily(compiledOf(vocabulary), family)),
    suggest: (vocabulary, surface, startsSentence) =>
      Promise.resolve(suggestTerm(surface, startsSentence, compiledOf(vocabulary).lexicon)),
    terms: (vocabulary) => Promise.resolve(vocabularies.get(vocabulary).listed),
    search: (vocabulary, sought) => {
      const { listed, compiled } = vocabularies.get(vocabulary);
      return Promise.resolve(searchTerms(listed, sought, compiled.lexicon));
    },
    term: (vocabulary, { glossaryId, id, lemma }) =>
      Promise.resolve(vocabularies.get(vocabulary).read(glossaryId, id, lemma)),
    twins: (vocabulary, word) => Promise.resolve(vocabularies.get(vocabulary).twins(word)),
  };
}

function indexFiles(files: readonly GlossaryFile[]) {
  const indexed = files.map((file) => ({ file, result: indexGlossaryFile(file) }));
  return {
    glossaries: indexed.flatMap(({ result }) => (result.ok ? result.value : [])),
    whole: indexed.flatMap(({ file, result }) => (result.ok ? file : [])),
    troubles: indexed.flatMap(({ file: { file }, result }): readonly FileTrouble[] =>
      result.ok ? [] : [{ file, fault: result.error }],
    ),
  };
}

/** The first fault of each file. */
async function checkInSlices(files: readonly GlossaryFile[]) {
  const troubles: FileTrouble[] = [];
  const pause = createPause();
  for (const file of files) {
    for (const fault of checkGlossaryFile(file)) {
      await pause();
      if (!fault) continue;
      troubles.push({ file: file.file, fault });
      break;
    }
  }
  return troubles;
}

/** Does one task that was asked for from elsewhere. */
export function perform(tasks: WordTasks, { task, args }: WordQuestion): Promise<unknown> {
  switch (task) {
    case 'compile':
      return tasks.compile(...args);
    case 'check':
      return tasks.check(...args);
    case 'find':
      return tasks.find(...args);
    case 'list':
      return tasks.list(...args);
    case 'family':
      return tasks.family(...args);
    case 'own':
      return tasks.own(...args);
    case 'suggest':
      return tasks.suggest(...args);
    case 'terms':
      return tasks.terms(...args);
    case 'search':
      return tasks.search(...args);
    case 'term':
      return tasks.term(...args);
    case 'twins':
      return tasks.twins(...args);
    case 'shelve':
      return tasks.shelve(...args);
    case 'places':
      return tasks.places(...args);
    case 'counts':
      return tasks.counts(...args);
    case 'measure':
      return tasks.measure(...args);
    case 'stand':
      return tasks.stand(...args);
    case 'share':
      return tasks.share(...args);
  }
}
