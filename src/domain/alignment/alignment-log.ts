import type { Alignment } from './alignment';
import type { AlignmentEdit } from './alignment-edit';
import { emptyHistory, makeEdit, redo, undo, type EditedAlignment } from './alignment-history';
import type { WorkChange } from './row-work';

/** An edit that can be kept; the others are inverses, which are found again when the edit is made again. */
export type KeptEdit = Exclude<AlignmentEdit, { readonly kind: 'restore' }>;

/** An edit that was made after that of `parent`, or to the alignment that a text comes with; never changed but for what it carried. */
export type Step = {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly edit: KeptEdit;
  /** What became of the user's words when the step was last made or taken back. */
  readonly carried: readonly WorkChange[];
};

/** Where a text is among its steps: made up to `at`, taken back from there on to `tip`. */
export type LogPlace = { readonly at?: string | undefined; readonly tip?: string | undefined };

/** An alignment with its steps, made and taken back, each with the latest last, as in its history. */
export type AlignmentLog = EditedAlignment & {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
};

export const startLog = (alignment: Alignment): AlignmentLog => ({
  alignment,
  history: emptyHistory,
  past: [],
  future: [],
});

/** Makes kept steps again; undefined where one is missing or does not fit. */
export function replaySteps(
  alignment: Alignment,
  steps: ReadonlyMap<string, Step>,
  { at, tip }: LogPlace,
): AlignmentLog | undefined {
  const branch = findBranch(steps, tip);
  const made = branch && at !== undefined ? branch.findIndex(({ id }) => id === at) + 1 : 0;
  if (!branch || (at !== undefined && made === 0)) return undefined;
  let log = startLog(alignment);
  for (const step of branch) {
    const next = tryStep(log, step);
    if (!next || next === log) return undefined;
    log = next;
  }
  while (log.past.length > made) log = undoStep(log);
  return log;
}

/** From the first step to `tip`; a circle is as broken as a gap. */
function findBranch(steps: ReadonlyMap<string, Step>, tip: string | undefined) {
  const branch: Step[] = [];
  for (let id = tip; id !== undefined;) {
    const step = steps.get(id);
    if (!step || branch.length === steps.size) return undefined;
    branch.push(step);
    id = step.parent;
  }
  return branch.toReversed();
}

function tryStep(log: AlignmentLog, step: Step): AlignmentLog | undefined {
  try {
    return makeStep(log, step);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Makes a step; one that changes nothing gives its argument. What had been taken back is left behind. */
export function makeStep(log: AlignmentLog, step: Step): AlignmentLog {
  const made = makeEdit(log, step.edit);
  return made === log ? log : { ...made, past: [...log.past, step], future: [] };
}

/** Takes the latest step back; gives its argument when there is none. */
export function undoStep(log: AlignmentLog): AlignmentLog {
  const latest = log.past.at(-1);
  if (!latest) return log;
  return { ...undo(log), past: log.past.slice(0, -1), future: [...log.future, latest] };
}

/** Makes the step that was taken back last once more; gives its argument when there is none. */
export function redoStep(log: AlignmentLog): AlignmentLog {
  const latest = log.future.at(-1);
  if (!latest) return log;
  return { ...redo(log), past: [...log.past, latest], future: log.future.slice(0, -1) };
}

/** The log with other words for what its latest step carried, made (`past`) or taken back (`future`). */
export function withCarried(
  log: AlignmentLog,
  end: 'past' | 'future',
  carried: readonly WorkChange[],
): AlignmentLog {
  const latest = log[end].at(-1);
  return latest ? { ...log, [end]: [...log[end].slice(0, -1), { ...latest, carried }] } : log;
}

export const placeOf = ({ past, future }: AlignmentLog): LogPlace => ({
  at: past.at(-1)?.id,
  tip: (future[0] ?? past.at(-1))?.id,
});

/** Tells texts apart that have other segments or beads to begin with, to which the same steps do not fit. */
export function fingerprint({ source, target, beads }: Alignment): string {
  let hash = 0x811c9dc5;
  for (const list of [source, target, beads]) {
    for (const { id } of list) {
      for (let at = 0; at < id.length; at += 1)
        hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
      hash = Math.imul(hash ^ 0x1f, 0x01000193);
    }
    hash = Math.imul(hash ^ 0x1e, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
