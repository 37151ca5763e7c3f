import type { Analysis } from '../morphology/analysis';
import { analyzeWord } from '../morphology/analyze-word';
import type { Step } from '../morphology/step';
import { termsOf } from './compile-glossary';
import type {
  CompiledGlossary,
  PhraseStart,
  Reading,
  Readings,
  WordReadings,
} from './compiled-glossary';

/** A reading that is less likely than the best one by more than this is not worth telling. */
const tellable = 2;

/** Analyses a word, each once for a glossary. Its spelling among the terms counts first, then the analyses in their order. */
export function readWord(glossary: CompiledGlossary, word: string): WordReadings {
  const known = glossary.known.get(word);
  if (known) return known;
  const analyses = likelyAnalyses(glossary, word);
  const read: WordReadings = {
    readings: readingsOf(glossary, word, analyses),
    starts: analyses.flatMap(startsOf),
    ends: [...new Set(analyses.flatMap(endsOf))],
  };
  glossary.known.set(word, read);
  return read;
}

function likelyAnalyses({ lexicon }: CompiledGlossary, word: string): readonly Analysis[] {
  const known = analyzeWord(word, lexicon).filter(
    ({ isKnownRoot, root }) => isKnownRoot && isSpelledIn(word, root),
  );
  const best = known[0]?.cost ?? 0;
  return known.filter(({ cost }) => cost <= best + tellable);
}

/** An abbreviation is one in capitals only: *ber-KTP*, but no *RI* in *berikan*. */
const isSpelledIn = (word: string, root: string) =>
  root !== root.toUpperCase() || word.includes(root);

function readingsOf(
  glossary: CompiledGlossary,
  word: string,
  analyses: readonly Analysis[],
): Readings | undefined {
  const listed = glossary.phrases.next?.get(word)?.readings ?? [];
  const readings = listed.map((reading) => withAnalysis(reading, analyses));
  for (const analysis of analyses) {
    const isTold = readings.some(({ term }) => isSameRoot(term.root, analysis.root));
    // What is written with a capital letter is found only so.
    const isWritten = analysis.steps.length > 0 || analysis.lemma === word;
    if (!isTold && isWritten) readings.push(...termsOfAnalysis(glossary, analysis));
  }
  const [first, ...others] = readings;
  return first && [first, ...others];
}

/** A term of the analysis's lemma, else of its root. */
function termsOfAnalysis(glossary: CompiledGlossary, analysis: Analysis): readonly Reading[] {
  const { lemma, root } = analysis;
  const ofLemma = termsOf(glossary, lemma).filter(({ term }) => isSameRoot(term.root, root));
  const isOfRoot = ofLemma.length === 0;
  const found = isOfRoot ? termsOf(glossary, root) : ofLemma;
  return found.map(({ term, glossaryId }) => ({
    term,
    glossaryId,
    form: undefined,
    analysis,
    ...(isOfRoot && { isOfRoot }),
  }));
}

function withAnalysis(reading: Reading, analyses: readonly Analysis[]): Reading {
  const { lemma, root } = reading.term;
  const ofRoot = analyses.filter((analysis) => isSameRoot(root, analysis.root));
  const analysis = ofRoot.find((candidate) => candidate.lemma === lemma) ?? ofRoot[0];
  return analysis ? { ...reading, analysis } : reading;
}

const isSameRoot = (root: string, other: string) => root.toLowerCase() === other.toLowerCase();

const voices = new Set(['meN-', 'di-', 'ku-', 'kau-', 'N-']);

function startsOf({ lemma, steps }: Analysis): readonly PhraseStart[] {
  const outer = steps.toReversed();
  const [last] = outer;
  if (last?.affix === 'R') return [{ word: last.from, isVerbal: false }];
  if (!last || !voices.has(last.affix)) return [];
  return [
    { word: lemma, isVerbal: true },
    { word: last.from, isVerbal: true },
  ];
}

function endsOf({ steps }: Analysis): readonly string[] {
  const ends: string[] = [];
  for (const step of steps.toReversed()) {
    if (!isAttached(step)) break;
    ends.push(step.from);
  }
  return ends;
}

const isAttached = ({ kind, affix }: Step) =>
  (kind === 'clitic' || kind === 'particle') && affix.startsWith('-');
