import type { AlignmentOptions, ComputedBead } from '../domain/alignment/align-segments';
import type { GlossaryFile } from './word-tasks';

/** Two sides to align. Words are not sent along each time: the aligner knows the glossaries it was taught. */
export type AlignmentTask = Pick<AlignmentOptions, 'languages' | 'fixed'> & {
  readonly source: readonly string[];
  readonly target: readonly string[];
};

export type AlignmentRequest =
  /** Replaces the glossaries known before. */
  | { readonly kind: 'teach'; readonly glossaries: readonly GlossaryFile[] }
  | { readonly kind: 'align'; readonly id: number; readonly task: AlignmentTask }
  | { readonly kind: 'cancel'; readonly id: number };

export type AlignmentReply =
  /** The share done, from 0 to 1. */
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'done'; readonly id: number; readonly beads: readonly ComputedBead[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** One end of a line: a worker, its inside, or a message port. */
export type Line<Sent, Heard> = {
  readonly postMessage: (message: Sent, options: StructuredSerializeOptions) => void;
  readonly addEventListener: (
    type: 'message',
    listen: (event: { readonly data: Heard }) => void,
  ) => void;
};
