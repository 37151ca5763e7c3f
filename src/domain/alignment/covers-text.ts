type Sides = {
  readonly source: readonly { readonly id: string }[];
  readonly target: readonly { readonly id: string }[];
  readonly beads: readonly {
    readonly id: string;
    readonly source: readonly string[];
    readonly target: readonly string[];
  }[];
};

/** Whether ids are unique and the beads hold every segment of both sides once, in the order of the text. */
export function coversText({ source, target, beads }: Sides): boolean {
  const ids = [...source, ...target].map(({ id }) => id);
  return (
    isUnique(ids) &&
    isUnique(beads.map(({ id }) => id)) &&
    beads.flatMap((bead) => bead.source).join('\n') === source.map(({ id }) => id).join('\n') &&
    beads.flatMap((bead) => bead.target).join('\n') === target.map(({ id }) => id).join('\n')
  );
}

const isUnique = (ids: readonly string[]) => new Set(ids).size === ids.length;
