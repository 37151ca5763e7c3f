import { compileGlossary } from '../domain/glossary/compile-glossary';
import type { CompiledGlossary, Reading } from '../domain/glossary/compiled-glossary';
import { findTerms, type TermMatch } from '../domain/glossary/find-terms';
import { tallyWords, type ListedWord } from '../domain/glossary/list-words';
import { readFamily } from '../domain/glossary/read-family';
import type { Glossary } from '../domain/glossary/term';
import type { FileFault } from '../interchange/file-fault';
import { checkGlossaryFile, indexGlossaryFile } from '../interchange/glossary-file';

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
  const filesOf = new Map<string, readonly GlossaryFile[]>();
  const glossaryOf = (vocabulary: string) => {
    const glossary = vocabularies.get(vocabulary);
    if (!glossary) throw new RangeError(`The vocabulary “${vocabulary}” was not compiled`);
    return glossary;
  };
  return {
    compile: (vocabulary, files, names) => {
      const indexed = files.map((file) => ({ file, result: indexGlossaryFile(file) }));
      const glossaries = indexed.flatMap(({ result }) => (result.ok ? result.value : []));
      vocabularies.set(vocabulary, compileGlossary(glossaries, names));
      const whole = indexed.filter(({ result }) => result.ok);
      filesOf.set(
        vocabulary,
        whole.map(({ file }) => file),
      );
      const troubles = indexed.flatMap(({ file: { file }, result }) =>
        result.ok ? [] : { file, fault: result.error },
      );
      return Promise.resolve(troubles);
    },
    check: (vocabulary) => checkInSlices(filesOf.get(vocabulary) ?? []),
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
  const pause = createPause();
  for (const segment of segments) {
    await pause();
    tally.add(segment);
  }
  return tally.list();
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

/** Lets other tasks pass whenever a slice of time is over. */
function createPause(): () => Promise<void> | undefined {
  let sliceEnd = performance.now() + sliceMilliseconds;
  return () => (performance.now() > sliceEnd ? rest() : undefined);
  async function rest() {
    await new Promise((resolve) => setTimeout(resolve));
    sliceEnd = performance.now() + sliceMilliseconds;
  }
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
  }
}
