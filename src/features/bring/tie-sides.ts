import { asComputed, withoutTarget, type NewSides } from '../../domain/text/make-own-text';
import type { Aligning } from './use-alignment';
import type { ReadSides } from './use-sides';

/** What a text can be made of; undefined before both sides are aligned, and without an Indonesian one. */
export function tieSides(
  { source, target, tied }: ReadSides,
  aligning: Aligning,
): NewSides | undefined {
  const sides = { source: source.segments, target: target.segments };
  if (sides.source.length === 0) return undefined;
  if (tied) return { ...sides, beads: tied };
  if (aligning.kind === 'done') return { ...sides, beads: asComputed(aligning.beads) };
  return sides.target.length === 0 ? withoutTarget(sides.source) : undefined;
}
