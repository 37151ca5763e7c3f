import { useState } from 'react';
import { nextDoubtful } from '../../../domain/alignment/bead-state';
import type { ResolvedBead } from '../../../domain/alignment/resolve-beads';
import type { SegmentId } from '../../../domain/text/segment';
import { useAlignments } from '../../../queries/align-text';
import type { AlignedText } from '../../../queries/aligned-text';
import { newBeadId, newSegmentId } from '../../../queries/new-ids';
import type { RowActions } from '../row-navigation';
import {
  moveSpot,
  planAction,
  planBorder,
  segmentAt,
  type AlignAction,
  type Direction,
  type Spot,
} from './plan-action';
import { planCut } from './plan-cut';

/** What is open in the workbench, besides the rows themselves. */
export type Opened =
  | { readonly kind: 'menu'; readonly anchor: DOMRect }
  | { readonly kind: 'cut' | 'edit'; readonly segment: SegmentId };

/** Says in which place the user is, and does what they ask. */
export type Workbench = ReturnType<typeof useWorkbench>;

export function useWorkbench(
  { rows, text }: Pick<AlignedText, 'rows' | 'text'>,
  currentRow: number,
  actions: RowActions,
) {
  const alignments = useAlignments(text.id);
  const place = usePlace(rows, currentRow, actions);
  const [worstFirst, setWorstFirst] = useState(false);
  const { spot, goTo } = place;
  return {
    ...place,
    ...makeEditing(rows, place, alignments),
    status: alignments.status,
    undo: () => goTo(alignments.undo()),
    redo: () => goTo(alignments.redo()),
    worstFirst,
    toggleWorstFirst: () => setWorstFirst(!worstFirst),
    goDoubtful: (step: 1 | -1) => goTo(nextDoubtful(rows, spot.row, step, worstFirst)),
    /** What a cell that is edited asks of its row. */
    cellActions: (close: () => void): RowActions => ({
      ...actions,
      go: close,
      finish: (row) => {
        actions.mark(row, true);
        close();
      },
      served: () => undefined,
    }),
  };
}

type Place = ReturnType<typeof usePlace>;

/** Where the user is, what is open there, and the ways to other places. */
function usePlace(rows: readonly ResolvedBead[], currentRow: number, actions: RowActions) {
  const [{ side, part }, setPlace] = useState<Omit<Spot, 'row'>>({ side: 'target', part: 0 });
  const [opened, setOpened] = useState<Opened>();
  const spot = clampSpot(rows, { row: currentRow, side, part });
  const go = ({ row, ...place }: Spot) => {
    setPlace(place);
    setOpened(undefined);
    actions.go({ row });
  };
  const openSegment = (kind: 'cut' | 'edit', at: Spot) => {
    const segment = segmentAt(rows, at);
    if (segment) setOpened({ kind, segment: segment.id });
  };
  return {
    spot,
    opened,
    open: setOpened,
    goTo: (row: number | undefined) => {
      if (row !== undefined) go({ row, side, part: 0 });
    },
    /** Takes the place that has been clicked, without scrolling to it. */
    enter: ({ row, ...place }: Spot) => {
      setPlace(place);
      setOpened(undefined);
      actions.enter(row);
    },
    move: (direction: Direction) => go(moveSpot(rows, spot, direction)),
    openCut: () => openSegment('cut', spot),
    /** From the Indonesian side, the first English segment of the bead is edited. */
    openEdit: () =>
      openSegment('edit', { ...spot, side: 'target', part: side === 'target' ? spot.part : 0 }),
  };
}

/** Beads come and go below the user. */
function clampSpot(rows: readonly ResolvedBead[], { row, side, part }: Spot): Spot {
  const at = Math.min(Math.max(row, 0), Math.max(0, rows.length - 1));
  const segments = rows[at]?.[side].length ?? 0;
  return { row: at, side, part: Math.min(part, Math.max(0, segments - 1)) };
}

function makeEditing(
  rows: readonly ResolvedBead[],
  { spot, open, openCut }: Place,
  { make }: Pick<ReturnType<typeof useAlignments>, 'make'>,
) {
  return {
    realign: make,
    /** Where a bead cannot be split, the segment can. */
    act: (action: AlignAction) => {
      open(undefined);
      const edit = planAction(rows, spot, action, newBeadId);
      if (edit) make(edit);
      else if (action === 'split') openCut();
    },
    /** Cuts the segment in two where its shown text is cut at `offset`. */
    cut: (shown: string, offset: number) => {
      open(undefined);
      const segment = segmentAt(rows, spot);
      const plan = segment && planCut(spot.side, segment, shown, offset, newSegmentId());
      if (plan) make(plan.edit, plan.changes);
    },
    moveBorder: (at: Pick<Spot, 'row' | 'side'>, count: number) => {
      const edit = planBorder(rows, at, count);
      if (edit) make(edit);
    },
  };
}
