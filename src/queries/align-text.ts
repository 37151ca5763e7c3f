import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import {
  makeStep,
  placeOf,
  redoStep,
  undoStep,
  withCarried,
  type AlignmentLog,
  type KeptEdit,
  type Step,
} from '../domain/alignment/alignment-log';
import type { Alignment } from '../domain/alignment/alignment';
import { carryToBrought, carryWork } from '../domain/alignment/carry-work';
import {
  applyChanges,
  sumChanges,
  turnRound,
  type RowWork,
  type WorkChange,
} from '../domain/alignment/row-work';
import { success, type Result } from '../domain/result';
import { alignments, alignmentSteps } from '../storage/alignment-records';
import type { JournaledStore } from '../storage/journaled-store';
import type { KeepStatus } from '../storage/keep-typing';
import { attempts, marks, translations } from '../storage/records';
import type { RecordWrite, StorageError } from '../storage/store';
import { alignedTextQuery, alignText, type AlignedText } from './aligned-text';
import { newId } from './new-ids';
import { useStore } from './store-context';
import { textRecordsQuery } from './text-records';

/** What can be done to the alignment of a text: each shows it at once, keeps it, and gives the first row that it changed, if any. */
type Alignments = {
  /** `changes` are those to the user's words that belong to the edit. */
  readonly make: (edit: KeptEdit, changes?: readonly WorkChange[]) => number | undefined;
  readonly undo: () => number | undefined;
  readonly redo: () => number | undefined;
};

export function useAlignments(textId: string) {
  const client = useQueryClient();
  const store = useStore();
  const [status, setStatus] = useState<KeepStatus>({ kind: 'untouched' });
  const actions = useMemo<Alignments>(() => {
    const act = (move: (log: AlignmentLog, work: RowWork) => Move | undefined) => {
      const moved = planMove(client, store, textId, move);
      if (moved) {
        showMove(client, store, textId, moved);
        void keep(store, textId, moved, setStatus);
      }
      return moved && firstChange(moved.shown.rows, moved.rows);
    };
    return {
      make: (edit, changes = []) => act((log, work) => makeMove(log, work, edit, changes)),
      undo: () => act((log, work) => travel(log, undoStep(log), 'future', work)),
      redo: () => act((log, work) => travel(log, redoStep(log), 'past', work)),
    };
  }, [client, store, textId]);
  return { ...actions, status };
}

/** A log after a step, and what that does to the user's words. */
type Move = {
  readonly log: AlignmentLog;
  readonly step: Step;
  /** Whether the step is to be kept, or kept anew. */
  readonly isStepChanged: boolean;
};

function makeMove(
  log: AlignmentLog,
  work: RowWork,
  edit: KeptEdit,
  changes: readonly WorkChange[],
): Move | undefined {
  const step: Step = { id: newId(), parent: placeOf(log).at, edit, carried: [] };
  const made = makeStep(log, step);
  if (made === log) return undefined;
  const rest = carry(edit, log.alignment, made.alignment, applyChanges(work, changes));
  const carried = sumChanges(work, [...changes, ...rest]);
  const carrying = { ...step, carried };
  return { log: withCarried(made, 'past', carried), step: carrying, isStepChanged: true };
}

/** Takes a step back, or makes it again: what it did to the user's words is undone where nobody has touched them since. */
function travel(
  before: AlignmentLog,
  after: AlignmentLog,
  end: 'past' | 'future',
  work: RowWork,
): Move | undefined {
  const step = after[end].at(-1);
  if (after === before || !step) return undefined;
  const back = turnRound(step.carried, work);
  const putBack = new Set(back.map(({ id }) => id));
  const left = applyChanges(work, back);
  const rest = carry(step.edit, before.alignment, after.alignment, left, putBack);
  const carried = sumChanges(work, [...back, ...rest]);
  const isStepChanged = step.carried.length + carried.length > 0;
  return { log: withCarried(after, end, carried), step: { ...step, carried }, isStepChanged };
}

const carry = (
  { kind }: KeptEdit,
  before: Alignment,
  after: Alignment,
  work: RowWork,
  putBack?: ReadonlySet<string>,
) =>
  kind === 'bring' ? carryToBrought(before, after, work) : carryWork(before, after, work, putBack);

/** Makes an edit if it can be kept; nothing is seen of one that cannot. */
export async function makeKeptEdit(
  client: QueryClient,
  store: JournaledStore,
  textId: string,
  edit: KeptEdit,
): Promise<Result<undefined, StorageError>> {
  await client.query(textRecordsQuery(store, textId));
  const moved = planMove(client, store, textId, (log, work) => makeMove(log, work, edit, []));
  if (!moved) return success(undefined);
  const written = await store.writeAll([...writesOf(textId, moved), placeWrite(textId, moved)]);
  if (written.ok) showMove(client, store, textId, moved);
  return written;
}

type Moved = Move &
  Pick<AlignedText, 'text' | 'rows'> & {
    /** The text as it is still shown. */
    readonly shown: AlignedText;
    readonly work: RowWork;
  };

const noWork: RowWork = { translations: new Map(), attempts: new Map(), marks: new Map() };

function planMove(
  client: QueryClient,
  store: JournaledStore,
  textId: string,
  move: (log: AlignmentLog, work: RowWork) => Move | undefined,
): Moved | undefined {
  const { queryKey } = alignedTextQuery(store, textId);
  const workKey = textRecordsQuery(store, textId).queryKey;
  const shown = client.getQueryData(queryKey);
  const work = client.getQueryData(workKey) ?? noWork;
  const moved = shown && move(shown.log, work);
  if (!moved) return undefined;
  return { ...moved, shown, work, ...alignText(shown.text, moved.log, shown.rows) };
}

function showMove(client: QueryClient, store: JournaledStore, textId: string, moved: Moved) {
  const { shown, text, rows, log, work, step } = moved;
  client.setQueryData(alignedTextQuery(store, textId).queryKey, { ...shown, text, rows, log });
  const workKey = textRecordsQuery(store, textId).queryKey;
  client.setQueryData(workKey, applyChanges(work, step.carried));
}

function firstChange(before: AlignedText['rows'], after: AlignedText['rows']): number {
  const row = after.findIndex((resolved, at) => resolved !== before[at]);
  return row < 0 ? after.length - 1 : row;
}

const kindsOfWork = { translation: translations, attempt: attempts, mark: marks } as const;

/** What could not be kept yet, by text: it is tried again with the next step. */
const unkept = new Map<string, readonly RecordWrite[]>();

/** The step and the words first, where the text is last, so that who hears of that finds the others. */
async function keep(
  store: JournaledStore,
  textId: string,
  moved: Moved,
  onStatus: (status: KeepStatus) => void,
) {
  const writes = [...(unkept.get(textId) ?? []), ...writesOf(textId, moved)];
  onStatus({ kind: 'pending' });
  const written = await store.writeAll([...writes, placeWrite(textId, moved)]);
  if (written.ok) unkept.delete(textId);
  else unkept.set(textId, writes);
  onStatus(written.ok ? { kind: 'saved' } : { kind: 'failed', error: written.error });
}

function writesOf(textId: string, { step, isStepChanged }: Moved): readonly RecordWrite[] {
  const { id, ...kept } = step;
  return [
    ...(isStepChanged ? [{ kind: alignmentSteps, path: [textId, id], value: kept }] : []),
    ...step.carried.map(({ kind, id: of, to }) => ({
      kind: kindsOfWork[kind],
      path: [textId, of],
      value: to,
    })),
  ];
}

const placeWrite = (textId: string, { log, shown: { start } }: Moved): RecordWrite => ({
  kind: alignments,
  path: [textId],
  value: { start, ...placeOf(log) },
});
