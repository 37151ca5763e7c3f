type Words = { readonly text: string };
type Attempt = Words & { readonly grade?: 'again' | 'good' | 'perfect' | undefined };
type Mark = { readonly done: boolean };

/** What the user made of a text: English by target segment, or by bead where that has none; attempts and marks by bead. */
export type RowWork = {
  readonly translations: ReadonlyMap<string, Words>;
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly marks: ReadonlyMap<string, Mark>;
};

type Changed<Value> = {
  readonly id: string;
  readonly from?: Value | undefined;
  readonly to?: Value | undefined;
};

/** What becomes of one thing that the user made; without `to` it is no longer there by itself. */
export type WorkChange =
  | ({ readonly kind: 'translation' } & Changed<Words>)
  | ({ readonly kind: 'attempt' } & Changed<Attempt>)
  | ({ readonly kind: 'mark' } & Changed<Mark>);

/** Work that is being changed: read as it is by now, and in the end as what has changed. */
export type OpenWork = ReturnType<typeof openWork>;

export function openWork(work: RowWork) {
  const translations = openTable(work.translations);
  const attempts = openTable(work.attempts);
  const marks = openTable(work.marks);
  return {
    translations,
    attempts,
    marks,
    changes: (): readonly WorkChange[] => [
      ...translations.changes().map((changed) => ({ kind: 'translation' as const, ...changed })),
      ...attempts.changes().map((changed) => ({ kind: 'attempt' as const, ...changed })),
      ...marks.changes().map((changed) => ({ kind: 'mark' as const, ...changed })),
    ],
  };
}

function openTable<Value>(kept: ReadonlyMap<string, Value>) {
  const changed = new Map<string, Value | undefined>();
  return {
    get: (id: string) => (changed.has(id) ? changed.get(id) : kept.get(id)),
    set: (id: string, to: Value | undefined) => void changed.set(id, to),
    changes: (): readonly Changed<Value>[] =>
      [...changed]
        .map(([id, to]) => ({ id, from: kept.get(id), to }))
        .filter(({ from, to }) => !isSame(from, to)),
    result: (): ReadonlyMap<string, Value> => {
      if (changed.size === 0) return kept;
      const result = new Map(kept);
      for (const [id, to] of changed) {
        if (to === undefined) result.delete(id);
        else result.set(id, to);
      }
      return result;
    },
  };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function make(open: OpenWork, changes: readonly WorkChange[]) {
  for (const change of changes) {
    if (change.kind === 'translation') open.translations.set(change.id, change.to);
    else if (change.kind === 'attempt') open.attempts.set(change.id, change.to);
    else open.marks.set(change.id, change.to);
  }
}

/** The work after some changes. */
export function applyChanges(work: RowWork, changes: readonly WorkChange[]): RowWork {
  if (changes.length === 0) return work;
  const open = openWork(work);
  make(open, changes);
  return {
    translations: open.translations.result(),
    attempts: open.attempts.result(),
    marks: open.marks.result(),
  };
}

/** What changes come to that are made one after the other: each thing once, and none that ends as it was. */
export function sumChanges(work: RowWork, changes: readonly WorkChange[]): readonly WorkChange[] {
  const open = openWork(work);
  make(open, changes);
  return open.changes();
}

/** Takes back those of some changes that nobody has touched since. */
export function turnRound(
  carried: readonly WorkChange[],
  { translations, attempts, marks }: RowWork,
): readonly WorkChange[] {
  return carried.flatMap((change): WorkChange[] => {
    const { kind, id } = change;
    if (kind === 'translation')
      return isSame(translations.get(id), change.to)
        ? [{ kind, id, from: change.to, to: change.from }]
        : [];
    if (kind === 'attempt')
      return isSame(attempts.get(id), change.to)
        ? [{ kind, id, from: change.to, to: change.from }]
        : [];
    return isSame(marks.get(id), change.to) ? [{ kind, id, from: change.to, to: change.from }] : [];
  });
}
