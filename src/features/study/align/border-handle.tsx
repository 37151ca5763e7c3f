import { useRef, type PointerEvent } from 'react';
import type { Side } from '../../../domain/alignment/doubt';
import styles from './border-handle.module.css';
import type { Workbench } from './use-workbench';

type BorderHandleProps = {
  readonly row: number;
  readonly side: Side;
  readonly workbench: () => Workbench;
};

/** The grip on the border between a bead and the next, for mouse and touch; keys and the menu do the same. */
export function BorderHandle({ row, side, workbench }: BorderHandleProps) {
  const drag = useRef<Drag>(undefined);
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = startDrag(row, side);
    workbench().enter({ row, side, part: 0 });
  };
  const onPointerMove = ({ clientY }: PointerEvent) => {
    if (drag.current) aim(drag.current, clientY);
  };
  const onPointerUp = () => {
    const ended = drag.current;
    drag.current = undefined;
    if (!ended) return;
    clear(ended);
    if (ended.count !== ended.before) workbench().moveBorder({ row, side }, ended.count);
  };
  const onPointerCancel = () => {
    if (drag.current) clear(drag.current);
    drag.current = undefined;
  };
  return (
    <span
      aria-hidden
      className={styles.handle}
      {...{ onPointerDown, onPointerMove, onPointerUp, onPointerCancel }}
    />
  );
}

type Drag = {
  /** The segments of a side in a row and the next, as they stand on the screen, from top to bottom. */
  readonly segments: readonly HTMLElement[];
  /** How many of them are above the border. */
  readonly before: number;
  count: number;
};

function startDrag(row: number, side: Side): Drag {
  const upper = segmentsOf(row, side);
  const segments = [...upper, ...segmentsOf(row + 1, side)];
  return { segments, before: upper.length, count: upper.length };
}

const segmentsOf = (row: number, side: Side) => [
  ...document.querySelectorAll<HTMLElement>(`[data-place^="${row}:${side}:"][lang]`),
];

/** The border goes where the pointer is: between the segments whose middles are above it and the others. */
function aim(drag: Drag, y: number) {
  drag.count = drag.segments.filter((segment) => middleOf(segment) < y).length;
  clear(drag);
  const below = drag.segments[drag.count];
  if (below) below.dataset['drop'] = 'before';
  else if (drag.segments.length > 0) drag.segments.at(-1)?.setAttribute('data-drop', 'after');
}

function middleOf(segment: HTMLElement) {
  const { top, height } = segment.getBoundingClientRect();
  return top + height / 2;
}

function clear({ segments }: Drag) {
  for (const segment of segments) delete segment.dataset['drop'];
}
