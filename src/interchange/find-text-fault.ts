import type { FileFault } from './file-fault';
import { findRepeatedId, idsIn, idsInBoth, type PlacedIds } from './find-repeated-id';

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
    findRepeatedId(idsInBoth(idsIn('source', sides.source), idsIn('target', sides.target))) ??
    findRepeatedId(idsIn('beads', sides.beads)) ??
    findSideFault(sides, 'source') ??
    findSideFault(sides, 'target') ??
    findBeadFault(sides)
  );
}

function findSideFault(sides: Sides, side: Side): FileFault | undefined {
  const { [side]: segments, beads } = sides;
  const order = new Map(segments.map(({ id }, index) => [id, index]));
  const mentions = mentionsIn(beads, side);
  const faultAt = (kind: 'unknown-segment' | 'out-of-order', at: number): FileFault => ({
    kind,
    id: mentions.ids[at] ?? '',
    place: mentions.placeAt(at),
  });
  const indices = mentions.ids.map((id) => order.get(id) ?? -1);
  const unknown = indices.indexOf(-1);
  if (unknown >= 0) return faultAt('unknown-segment', unknown);
  const repeated = findRepeatedId(mentions);
  if (repeated) return repeated;
  const moved = indices.findIndex((index, at) => at > 0 && index < Number(indices[at - 1]));
  if (moved >= 0) return faultAt('out-of-order', moved);
  if (mentions.ids.length === segments.length) return undefined;
  const mentioned = new Set(mentions.ids);
  const missing = segments.find(({ id }) => !mentioned.has(id));
  return missing && { kind: 'not-covered', id: missing.id };
}

/** The segments that the beads name on one side. */
function mentionsIn(beads: Sides['beads'], side: Side): PlacedIds {
  return {
    ids: beads.flatMap((bead) => bead[side]),
    placeAt: (index) => {
      let first = 0;
      for (const [at, { [side]: ids }] of beads.entries()) {
        if (index < first + ids.length) return `beads[${at}].${side}[${index - first}]`;
        first += ids.length;
      }
      return `beads.${side}`;
    },
  };
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
