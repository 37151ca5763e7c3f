import type { ResolvedBead } from '../../domain/alignment/resolve-beads';

type Estimate = (resolved: ResolvedBead | undefined) => number;

/** Estimates each row once: an edit leaves most of them the same values. */
export function rememberHeights(estimate: Estimate): Estimate {
  const known = new WeakMap<ResolvedBead, number>();
  return (resolved) => {
    if (!resolved) return estimate(resolved);
    const height = known.get(resolved) ?? estimate(resolved);
    known.set(resolved, height);
    return height;
  };
}
