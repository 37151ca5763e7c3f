import { formationsOf } from './formations';
import type { Step } from './step';

/**
 * Makes a form of its root by the tables; undefined when some step cannot be taken there.
 * The steps of every analysis lead from its root to the form that was analysed.
 */
export function applySteps(root: string, steps: readonly Step[]): string | undefined {
  return steps.reduce<string | undefined>(applyStep, root.toLowerCase());
}

function applyStep(base: string | undefined, step: Step): string | undefined {
  if (base === undefined) return undefined;
  if (replaces(step)) return base === step.from ? step.to : undefined;
  const shaped = formationsOf(step.affix).flatMap((formation) => formation.shape(base));
  const found = shaped.find(
    ({ allomorph, soundChange }) =>
      allomorph === step.allomorph &&
      JSON.stringify(soundChange) === JSON.stringify(step.soundChange),
  );
  return found?.form;
}

/** Steps that put one spelling for another, which no rule makes. */
const replaces = ({ kind, affix, meaning }: Step) =>
  kind === 'spelling' || meaning === 'joined-phrase' || (kind === 'irregular' && affix === '');
