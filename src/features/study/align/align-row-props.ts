import type { Side } from '../../../domain/alignment/doubt';
import type { ResolvedBead } from '../../../domain/alignment/resolve-beads';
import type { Workbench } from './use-workbench';

/** What a row of the workbench is made from, its parts too. */
export type AlignRowProps = {
  readonly textId: string;
  /** Counted from 0. */
  readonly row: number;
  readonly resolved: ResolvedBead;
  readonly isLast: boolean;
  /** The side and segment that the user is in, where it is in this row. */
  readonly side: Side | undefined;
  readonly part: number;
  readonly opened: Workbench['opened'];
  readonly workbench: () => Workbench;
};
