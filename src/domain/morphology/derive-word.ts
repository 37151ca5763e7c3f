import type { PartOfSpeech } from '../glossary/term';
import type { Formation, Shaped } from './formation';
import type { LexicalWord } from './lexicon';
import type { Step } from './step';
import type { Layer } from './tables/affix';

/** A way from a root to a form, with what is needed to go on from there and to compare it with others. */
export type Derivation = {
  readonly root: string;
  readonly form: string;
  readonly isKnownRoot: boolean;
  readonly layer: Layer;
  readonly partOfSpeech?: PartOfSpeech;
  /** The dictionary word that the form is. */
  readonly word?: LexicalWord;
  readonly step?: Step;
  /** The derivation that the step was added to. */
  readonly inner?: Derivation;
  /** The lower, the likelier. */
  readonly cost: number;
};

/** Adds what `formation` makes of a word. */
export function derive(inner: Derivation, formation: Formation, shaped: Shaped): Derivation {
  const partOfSpeech = formation.class ?? inner.partOfSpeech;
  return {
    root: inner.root,
    form: shaped.form,
    isKnownRoot: inner.isKnownRoot,
    layer: formation.makes,
    ...(partOfSpeech && { partOfSpeech }),
    step: toStep(inner, formation, shaped),
    inner,
    cost: inner.cost + costOf(inner, formation, shaped),
  };
}

function toStep(inner: Derivation, formation: Formation, shaped: Shaped): Step {
  const { kind, affix, meaning, meaningOn, register } = formation;
  const { allomorph, soundChange } = shaped;
  return {
    kind,
    affix,
    allomorph,
    from: inner.form,
    to: shaped.form,
    meaning: (inner.partOfSpeech && meaningOn?.[inner.partOfSpeech]) ?? meaning,
    ...(soundChange && { soundChange }),
    ...(register && { register }),
  };
}

const rareCost = 1.5;
const misfitCost = 1.5;

function costOf(
  inner: Derivation,
  { cost, trust = 0, fits }: Formation,
  { isRare }: Shaped,
): number {
  const misfit = fits && inner.partOfSpeech && !fits.includes(inner.partOfSpeech) ? misfitCost : 0;
  const belief = inner.isKnownRoot ? 0 : 2 * trust;
  return cost + (isRare ? rareCost : 0) + misfit - belief;
}

/** The steps from the root to the form. */
export function stepsOf(derivation: Derivation): readonly Step[] {
  const steps: Step[] = [];
  for (let at: Derivation | undefined = derivation; at; at = at.inner)
    if (at.step) steps.push(at.step);
  return steps.toReversed();
}
