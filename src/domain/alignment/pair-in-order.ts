/** Which segments of two sides stand side by side, by index; an index that is absent has no counterpart. */
export type Pairing = readonly { readonly source?: number; readonly target?: number }[];

/**
 * Pairs two sides one to one in text order. A source segment that asks for no translation stands alone,
 * and so does what one side has more of than the other.
 */
export function pairInOrder(needsTarget: readonly boolean[], targets: number): Pairing {
  let next = 0;
  const paired = needsTarget.map((needs, source) =>
    needs && next < targets ? { source, target: next++ } : { source },
  );
  const surplus = Array.from({ length: targets - next }, (_, index) => ({ target: next + index }));
  return [...paired, ...surplus];
}
