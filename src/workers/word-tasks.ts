import { compileGlossary } from '../domain/glossary/compile-glossary';
import type { CompiledGlossary, Reading } from '../domain/glossary/compiled-glossary';
import { findTerms, type TermMatch } from '../domain/glossary/find-terms';
import { tallyWords, type ListedWord } from '../domain/glossary/list-words';
import { readFamily } from '../domain/glossary/read-family';
import type { Glossary } from '../domain/glossary/term';
import type { FileFault } from '../interchange/file-fault';
import { decodeGlossaryFile } from '../interchange/glossary-file';

/** A glossary as it was fetched. */
export type GlossaryFile = Pick<Glossary, 'id' | 'title'> & {
  readonly file: string;
  readonly raw: string;
};

export type FileTrouble = { readonly file: string; readonly fault: FileFault };

/** What is done with words off the main thread. A vocabulary is named by whoever has it compiled, before all else. */
export type WordTasks = {
  /** Makes a vocabulary of glossaries, the first one first; gives what is wrong with those that had to be left out. */
  readonly compile: (
    vocabulary: string,
    files: readonly GlossaryFile[],
    names: readonly string[],
  ) => Promise<readonly FileTrouble[]>;
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
  const vocabularies = new Map<string, CompiledGlossary>();
  const glossaryOf = (vocabulary: string) => {
    const glossary = vocabularies.get(vocabulary);
    if (!glossary) throw new RangeError(`The vocabulary “${vocabulary}” was not compiled`);
    return glossary;
  };
  return {
    compile: (vocabulary, files, names) => {
      const decoded = files.map((file) => ({ ...file, result: decodeGlossaryFile(file) }));
      const glossaries = decoded.flatMap(({ result }) => (result.ok ? result.value : []));
      vocabularies.set(vocabulary, compileGlossary(glossaries, names));
      const troubles = decoded.flatMap(({ file, result }) =>
        result.ok ? [] : { file, fault: result.error },
      );
      return Promise.resolve(troubles);
    },
    find: (vocabulary, texts) => {
      const glossary = glossaryOf(vocabulary);
      return Promise.resolve(texts.map((text) => findTerms(text, glossary)));
    },
    list: (vocabulary, segments) => listInSlices(glossaryOf(vocabulary), segments),
    family: (vocabulary, family) => Promise.resolve(readFamily(glossaryOf(vocabulary), family)),
  };
}

/** Short enough that a row which is asked for meanwhile is not felt to wait. */
const sliceMilliseconds = 12;

async function listInSlices(glossary: CompiledGlossary, segments: readonly string[]) {
  const tally = tallyWords(glossary);
  let sliceEnd = performance.now() + sliceMilliseconds;
  for (const segment of segments) {
    if (performance.now() > sliceEnd) {
      await nextTask();
      sliceEnd = performance.now() + sliceMilliseconds;
    }
    tally.add(segment);
  }
  return tally.list();
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Does one task that was asked for from elsewhere. */
export function perform(tasks: WordTasks, { task, args }: WordQuestion): Promise<unknown> {
  switch (task) {
    case 'compile':
      return tasks.compile(...args);
    case 'find':
      return tasks.find(...args);
    case 'list':
      return tasks.list(...args);
    case 'family':
      return tasks.family(...args);
  }
}
