import { failure, success, type Result } from '../../../domain/result';
import type { Sense } from '../../../domain/glossary/term';
import { DraftList, tidy } from '../draft-list';
import { mostTerms, type DraftGlossary, type GlossaryFault, type OnProgress } from '../draft-term';
import { readPartOfSpeech } from '../read-part-of-speech';

type Synset = {
  readonly lemmas: string[];
  readonly english: string[];
  /** In English where there is one, else in Indonesian. */
  definition: string;
  hasEnglishDefinition: boolean;
  readonly line: number;
};

const linePattern = /^(\d{8}-[a-z])\t(?:([a-z]{3}):)?(lemma|def|exe)\t/;
const linesBetweenTellings = 2000;

/** Whether a text begins as a tab file of the Open Multilingual Wordnet. */
export const isWordnet = (raw: string) =>
  raw
    .split(/\r?\n/, 50)
    .slice(0, -1)
    .some((line) => linePattern.test(line));

/**
 * The tab format of the Open Multilingual Wordnet, of one language or of Indonesian and English together. A sense of a word
 * is a synset it is in: the English words of it or, where the file has none, the definition.
 */
export function readWordnet(
  raw: string,
  onProgress: OnProgress,
): Result<DraftGlossary, GlossaryFault> {
  const lines = raw.replace(/^\uFEFF/, '').split(/\r?\n/);
  const list = new DraftList();
  const synsets = new Map<string, Synset>();
  let title: string | undefined;
  for (const [index, line] of lines.entries()) {
    if (index % linesBetweenTellings === 0) onProgress(index / lines.length);
    if (line.startsWith('#')) title ??= tidy(line.slice(1).split('\t')[0] ?? '');
    else if (line !== '' && !addLine(synsets, line, index + 1))
      list.skip(index + 1, 'wrong-shape', line);
  }
  if (synsets.size === 0) return failure({ kind: 'not-wordnet' });
  for (const [id, synset] of synsets) {
    const partOfSpeech = readPartOfSpeech(id.slice(-1));
    const sense = senseOf(synset);
    for (const lemma of synset.lemmas) {
      if (list.isFull()) return failure({ kind: 'too-many', most: mostTerms });
      const senses = sense ? [sense] : [];
      list.add({ lemma, ...(partOfSpeech && { partOfSpeech }), senses, forms: [] }, synset.line);
    }
  }
  return success(list.finish(title));
}

/** Whether the line is one of the format. Without a language it is in that of the file. */
function addLine(synsets: Map<string, Synset>, line: string, number: number): boolean {
  const match = linePattern.exec(line);
  if (!match) return false;
  const [head, id = '', language = 'ind', kind] = match;
  const known = synsets.get(id);
  const synset = known ?? {
    lemmas: [],
    english: [],
    definition: '',
    hasEnglishDefinition: false,
    line: number,
  };
  if (!known) synsets.set(id, synset);
  // A definition has its number before it.
  const text = tidy(line.slice(head.length).replace(/^\d+\t/, ''));
  const isEnglish = language === 'eng';
  if (kind === 'lemma') (isEnglish ? synset.english : synset.lemmas).push(withoutMarks(text));
  if (kind === 'def' && (isEnglish ? !synset.hasEnglishDefinition : synset.definition === '')) {
    synset.definition = text;
    synset.hasEnglishDefinition = isEnglish;
  }
  return true;
}

/** Words of a phrase may be joined by underscores, and a plus says that a word was found by a machine. */
const withoutMarks = (word: string) => word.replaceAll('_', ' ').replace(/^\+/, '');

function senseOf({ english, definition }: Synset): Sense | undefined {
  const gloss = english.join('; ');
  if (gloss === '') return definition === '' ? undefined : { gloss: definition };
  return { gloss, ...(definition !== '' && { note: definition }) };
}
