/** How many segments of each side a computed bead may hold, and how often that is met. Of one side alone: a gap. */
const shapes = [
  { source: 1, target: 1, share: 0.83 },
  { source: 1, target: 0, share: 0.028 },
  { source: 0, target: 1, share: 0.028 },
  { source: 1, target: 2, share: 0.045 },
  { source: 2, target: 1, share: 0.045 },
  { source: 2, target: 2, share: 0.003 },
  { source: 1, target: 3, share: 0.004 },
  { source: 3, target: 1, share: 0.004 },
  { source: 2, target: 3, share: 0.0006 },
  { source: 3, target: 2, share: 0.0006 },
  { source: 3, target: 3, share: 0.0003 },
] as const;

/** How far to trust a bead of that shape when the search is sure: two by two is often two pairs, in another order. */
const trust = (sources: number, targets: number) => {
  if (sources > 1 && targets > 1) return 0.5;
  return sources * targets === 1 ? 1 : 0.96;
};

export const shapeTrust = Float64Array.from(shapes, ({ source, target }) => trust(source, target));
export const shapeCount = shapes.length;
export const shapeSource = Int32Array.from(shapes, ({ source }) => source);
export const shapeTarget = Int32Array.from(shapes, ({ target }) => target);
export const shapeShares = Float64Array.from(shapes, ({ share }) => share);
export const isGap = Uint8Array.from(shapes, ({ source, target }) =>
  source * target === 0 ? 1 : 0,
);

/** Beads that weigh as much as what was known of the shapes before. */
const knownBefore = 60;

/** The shares of the shapes in a text of which a first alignment is known. */
export function estimateShares(beads: readonly { readonly shape: number }[]): Float64Array {
  const counts = shapeShares.map((share) => share * knownBefore);
  for (const { shape } of beads) counts[shape] = (counts[shape] ?? 0) + 1;
  return counts.map((count) => count / (beads.length + knownBefore));
}
