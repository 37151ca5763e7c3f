import type { FileFault } from './file-fault';
import { findRepeatedId, idsIn } from './find-repeated-id';

type Side = 'source' | 'target';

/** The parts of a text in which one names another. */
type Sides = {
  readonly [side in Side]: readonly { readonly id: string; readonly kind: string }[];
} & {
  readonly beads: readonly ({ readonly id: string } & {
    readonly [side in Side]: readonly string[];
  })[];
};

/**
 * The first fault in how beads and segments of a text belong together: ids are unique, each segment is in exactly
 * one bead, both sides keep the order of the text, no bead is empty, and an aside has no translation.
 */
export function findTextFault(sides: Sides): FileFault | undefined {
  return (
    findRepeatedId([...idsIn('source', sides.source), ...idsIn('target', sides.target)]) ??
    findRepeatedId(idsIn('beads', sides.beads)) ??
    findSideFault(sides, 'source') ??
    findSideFault(sides, 'target') ??
    findBeadFault(sides)
  );
}

function findSideFault(sides: Sides, side: Side): FileFault | undefined {
  const { [side]: segments, beads } = sides;
  const order = new Map(segments.map(({ id }, index) => [id, index]));
  const mentions = beads.flatMap((bead, at) =>
    bead[side].map((id, index) => ({ id, place: `beads[${at}].${side}[${index}]` })),
  );
  const unknown = mentions.find(({ id }) => !order.has(id));
  if (unknown) return { kind: 'unknown-segment', ...unknown };
  const repeated = findRepeatedId(mentions);
  if (repeated) return repeated;
  const indices = mentions.map(({ id }) => Number(order.get(id)));
  const moved = mentions.find((_, at) => Number(indices[at]) < Number(indices[at - 1]));
  if (moved) return { kind: 'out-of-order', ...moved };
  const mentioned = new Set(mentions.map(({ id }) => id));
  const missing = segments.find(({ id }) => !mentioned.has(id));
  return missing && { kind: 'not-covered', id: missing.id };
}

function findBeadFault({ source, beads }: Sides): FileFault | undefined {
  const asides = new Set(source.filter(({ kind }) => kind === 'aside').map(({ id }) => id));
  for (const [at, bead] of beads.entries()) {
    const { length } = bead.target;
    if (length === 0 && bead.source.length === 0) {
      return wrongShape(`beads[${at}]`, 'at least one segment', '0');
    }
    if (length > 0 && bead.source.some((id) => asides.has(id))) {
      return wrongShape(`beads[${at}].target`, 'no segment beside an aside', String(length));
    }
  }
  return undefined;
}

const wrongShape = (place: string, expected: string, received: string): FileFault => ({
  kind: 'wrong-shape',
  place,
  expected,
  received,
});
