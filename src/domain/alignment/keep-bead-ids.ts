import type { Bead, BeadId } from './bead';

/**
 * Gives new beads over the same segments the ids of the former ones that begin with the same segment, so that what was kept under them is
 * still theirs. Beads that stayed keep their own.
 */
export function keepBeadIds(former: readonly Bead[], beads: readonly Bead[]): readonly Bead[] {
  const stayed = new Set(former);
  const taken = new Set<BeadId>(beads.filter((bead) => stayed.has(bead)).map(({ id }) => id));
  const formerOf = new Map(former.map((bead) => [firstOf(bead), bead.id]));
  return beads.map((bead) => {
    const id = formerOf.get(firstOf(bead));
    if (stayed.has(bead) || id === undefined || taken.has(id)) return bead;
    taken.add(id);
    return { ...bead, id };
  });
}

const firstOf = ({ source, target }: Bead) =>
  source[0] === undefined ? `target ${target[0]}` : `source ${source[0]}`;
