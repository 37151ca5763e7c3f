/** Linear congruential generator (Numerical Recipes), from 0 to 1, so that a run can be had again by its seed. */
export function makeRandom(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
