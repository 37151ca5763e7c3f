import type { Analysis } from './analysis';
import { citeLemma } from './cite-lemma';
import { stepsOf, type Derivation } from './derive-word';
import { findDerivations } from './find-derivations';
import type { LexicalWord, Lexicon } from './lexicon';
import type { Step } from './step';

export type Situation = {
  /** A capital letter at the beginning need not mean a name. */
  readonly startsSentence?: boolean;
  /** Roots that the lexicon does not have are not proposed, which takes a third of the time. */
  readonly onlyKnownRoots?: boolean;
};

/** Longer than any word that is written; what is longer is taken as it stands. */
const maxLength = 60;
const maxAnalyses = 8;
/** A derivation of known parts that is this unlikely does not keep proposals away. */
const doubtful = 3.5;

/**
 * The readings of a written word, likeliest first; never empty unless only known roots are wanted, and those with a root that the lexicon does not have
 * come last. A word with a capital letter is a name unless it starts a sentence, carries a clitic or particle, or stands in
 * the lexicon with its capital: the name comes first then, the readings of the same letters in lower case after it.
 */
export function analyzeWord(
  surface: string,
  lexicon: Lexicon,
  { startsSentence = false, onlyKnownRoots = false }: Situation = {},
): readonly Analysis[] {
  if (surface.length > maxLength) return [whole(surface, false)];
  const form = normalize(surface);
  const analyses = readLowered(surface, form, lexicon, !onlyKnownRoots);
  if (!isNameHere(surface, form, startsSentence, lexicon)) return analyses;
  const known = analyses.filter(({ isKnownRoot }) => isKnownRoot);
  return isCarrying(known[0]) ? [...known, whole(surface, true)] : [whole(surface, true), ...known];
}

/** *Apakah, Inilah, Namaku*: names seldom carry a clitic or a particle, known words often do. */
function isCarrying(analysis: Analysis | undefined): boolean {
  const last = analysis?.steps.at(-1);
  return (
    (last?.kind === 'particle' || last?.kind === 'clitic') &&
    last.affix.startsWith('-') &&
    last.from.length > 2
  );
}

/** How the analyser spells a word: composed, straight apostrophes and hyphens, in lower case. */
export const normalize = (surface: string): string =>
  surface.normalize('NFC').replaceAll('’', "'").replaceAll('‐', '-').toLowerCase();

const whole = (surface: string, isName: boolean): Analysis => ({
  root: surface,
  lemma: surface,
  ...(isName && { partOfSpeech: 'name' }),
  steps: [],
  isKnownRoot: false,
  isName,
  cost: 0,
});

function isNameHere(
  surface: string,
  form: string,
  startsSentence: boolean,
  lexicon: Lexicon,
): boolean {
  if (surface === form || !capital.test(surface)) return false;
  if (isListedAs(surface, lexicon.roots.get(form))) return false;
  return !startsSentence || lexicon.names.has(form);
}

const isListedAs = (surface: string, words: readonly LexicalWord[] | undefined) =>
  words?.some(({ lemma }) => lemma === surface) ?? false;

const capital = /^\p{Lu}/u;

function readLowered(
  surface: string,
  form: string,
  lexicon: Lexicon,
  mayPropose: boolean,
): readonly Analysis[] {
  const known = findDerivations(form, lexicon, false);
  const best = known[0];
  const isDoubtful = !best || best.cost > doubtful;
  const proposals = isDoubtful && mayPropose ? findDerivations(form, lexicon, true) : [];
  const proposed = proposals.filter(({ isKnownRoot }) => !isKnownRoot);
  const ranked = [...rank(known, surface, lexicon), ...rank(proposed, surface, lexicon)];
  const analyses = ranked.map(toAnalysis);
  return distinct(analyses).slice(0, maxAnalyses);
}

type Ranked = { readonly derivation: Derivation; readonly lemma: string; readonly cost: number };

function rank(
  derivations: readonly Derivation[],
  surface: string,
  lexicon: Lexicon,
): readonly Ranked[] {
  const ranked = derivations.map((derivation): Ranked => {
    const citation = citeLemma(derivation, lexicon);
    return {
      derivation,
      lemma: citation.lemma,
      cost:
        derivation.cost + adjustment(derivation, citation.isKnown) + caseCost(derivation, surface),
    };
  });
  return ranked.toSorted((one, other) => one.cost - other.cost);
}

/** What can be said only of a whole word. */
function adjustment(derivation: Derivation, isKnownLemma: boolean): number {
  const isRespelled = derivation.step?.kind === 'spelling' || derivation.step?.kind === 'compound';
  const listed = derivation.word && !derivation.word.isBound && !isRespelled ? -2 : 0;
  const bound = derivation.word?.isBound === true && !derivation.step ? 0.8 : 0;
  const incomplete = derivation.layer === 'stem' ? 1.5 : 0;
  return listed + bound + incomplete - (isKnownLemma ? 1 : 0);
}

/** *Medan* is the city before it is a field, *medan* the other way round. */
function caseCost({ word, step }: Derivation, surface: string): number {
  if (!word || step || word.lemma === word.lemma.toLowerCase()) return 0;
  return word.lemma === surface ? -3 : 2;
}

function toAnalysis({ derivation, lemma, cost }: Ranked): Analysis {
  const steps = stepsOf(derivation);
  const { partOfSpeech } = derivation;
  const register = registerOf(steps);
  return {
    root: derivation.root,
    lemma,
    ...(partOfSpeech && { partOfSpeech }),
    steps,
    isKnownRoot: derivation.isKnownRoot,
    isName: partOfSpeech === 'name' && steps.length === 0,
    ...(register && { register }),
    cost,
  };
}

const registerOf = (steps: readonly Step[]) =>
  steps.map(({ register }) => register).find((register) => register !== undefined);

/** Readings that lead to the same root and lemma are one. */
function distinct(analyses: readonly Analysis[]): readonly Analysis[] {
  const seen = new Set<string>();
  return analyses.filter(({ root, lemma }) => {
    const count = seen.size;
    return seen.add(`${root}/${lemma}`).size > count;
  });
}
