import type { Derivation } from './derive-word';
import type { Formation } from './formation';
import { formationsOf } from './formations';
import type { Lexicon } from './lexicon';
import type { Step } from './step';

/** The headword of a derivation, and whether the dictionary has it. */
export type Citation = {
  readonly lemma: string;
  readonly derivation: Derivation;
  readonly isKnown: boolean;
};

/**
 * The word a dictionary has a form under: without clitics and particles and not doubled for the plural; the active
 * form of a passive or of a bare verb stem. A word that the lexicon has is its own headword.
 */
export function citeLemma(derivation: Derivation, lexicon: Lexicon): Citation {
  const inner = derivation.inner;
  if (derivation.word) return { lemma: derivation.word.lemma, derivation, isKnown: true };
  const { step } = derivation;
  if (!inner || !step)
    return { lemma: derivation.form, derivation, isKnown: derivation.isKnownRoot };
  if (isInflection(step)) return citeLemma(inner, lexicon);
  // Who writes di-PHK has no usual active form.
  if (passives.has(step.affix) && step.allomorph.endsWith('-')) return citeLemma(inner, lexicon);
  if (passives.has(step.affix)) return citeActive(inner, lexicon);
  if (stems.has(derivation.layer)) return citeActive(derivation, lexicon);
  return { lemma: derivation.form, derivation, isKnown: false };
}

const passives = new Set(['di-', 'ku-', 'kau-', 'N-']);
const stems = new Set(['kan', 'i', 'stem']);

/** Steps that make another form of the same word. */
function isInflection({ kind, affix, meaning }: Step): boolean {
  if (kind === 'clitic') return affix.startsWith('-');
  return (
    kind === 'particle' ||
    affix === 'R' ||
    meaning === 'at' ||
    (kind === 'compound' && meaning === 'towards')
  );
}

/** *bacakan* and *dibacakan* stand under *membacakan*, everyday *bacain* too. */
function citeActive(stem: Derivation, lexicon: Lexicon): Citation {
  const bases = stem.step?.affix === '-in' ? standardStems(stem.step.from) : [stem.form];
  const actives = bases.flatMap((base) => activesOf(base));
  const known = actives.find((form) => hasRoot(lexicon, form, stem.root));
  if (known !== undefined) return { lemma: known, derivation: stem, isKnown: true };
  if (stem.word?.partOfSpeech === 'verb') {
    return { lemma: stem.word.lemma, derivation: stem, isKnown: true };
  }
  return { lemma: actives[0] ?? stem.form, derivation: stem, isKnown: false };
}

const standardStems = (base: string) => [`${base}kan`, `${base}i`, base];

const meN: Formation | undefined = formationsOf('meN-')[0];

function activesOf(base: string): readonly string[] {
  const shaped = meN?.shape(base) ?? [];
  const plain = shaped.filter(({ allomorph }) => !allomorph.includes('-'));
  return [...plain.filter(({ isRare }) => !isRare), ...plain.filter(({ isRare }) => isRare)].map(
    ({ form }) => form,
  );
}

const hasRoot = (lexicon: Lexicon, form: string, root: string) =>
  lexicon.derived.get(form)?.some((word) => word.root.toLowerCase() === root.toLowerCase()) ??
  false;
