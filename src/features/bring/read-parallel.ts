import { divide } from '../../domain/alignment/leave-out-asides';
import {
  marksOf,
  type BeadMarks,
  type NewBead,
  type NewSegment,
} from '../../domain/text/make-own-text';
import type { Text } from '../../domain/text/text';
import type { BroughtUnit, LeftOut, SkippedUnit } from '../../interchange/readers/brought';
import { LeftOutList } from '../../interchange/readers/left-out';
import { pairColumns } from '../../interchange/readers/pair-columns';
import type { ParallelDraft } from './bring-draft';

type PieceSide = { readonly pieces: readonly NewSegment[]; readonly title: string | undefined };

/** Both sides of a file that has them tied. */
export type ParallelSides = {
  readonly source: PieceSide;
  readonly target: PieceSide;
  readonly beads: readonly NewBead[];
  readonly skipped: readonly SkippedUnit[];
  /** Remarks of translators, for which a text has no place. */
  readonly leftOut: readonly LeftOut[];
  /** What the app’s own file says besides. */
  readonly from?: Pick<Text, 'level' | 'provenance'>;
};

export function readParallel({ brought, columns }: ParallelDraft): ParallelSides {
  if (brought.kind === 'text') return readText(brought.text);
  const pairs = brought.kind === 'table' ? pairColumns(brought, columns ?? brought.guess) : brought;
  const { units, skipped, title, titleEnglish } = pairs;
  return {
    source: { pieces: units.flatMap(({ source }) => source), title },
    target: { pieces: units.flatMap(({ target }) => target), title: titleEnglish },
    beads: placeBeads(units),
    skipped,
    leftOut: listNotes(units),
  };
}

function listNotes(units: readonly BroughtUnit[]): readonly LeftOut[] {
  const notes = new LeftOutList();
  for (const { note } of units) if (note !== undefined) notes.add('note', note);
  return notes.list();
}

function readText({ title, level, provenance, source, target, beads }: Text): ParallelSides {
  return {
    source: { pieces: source, title: title.id },
    target: { pieces: target, title: title.en },
    beads: placeBeads(beads),
    skipped: [],
    leftOut: [],
    from: { level, provenance },
  };
}

type Tied = BeadMarks & Record<'source' | 'target', readonly unknown[]>;

/** Where the segments of each bead stand, when all are read one after the other. */
function placeBeads(beads: readonly (Tied | BroughtUnit)[]): readonly NewBead[] {
  let from = { source: 0, target: 0 };
  return beads.map((bead) => {
    const to = {
      source: from.source + bead.source.length,
      target: from.target + bead.target.length,
    };
    const placed: NewBead = {
      ...toMarks(bead),
      source: { start: from.source, end: to.source },
      target: { start: from.target, end: to.target },
    };
    from = to;
    return placed;
  });
}

const isUnit = (bead: Tied | BroughtUnit): bead is BroughtUnit =>
  'state' in bead || 'isAccepted' in bead;

/** What a file says of the ties in it, as the text will say it. */
const toMarks = (bead: Tied | BroughtUnit): Omit<NewBead, 'source' | 'target'> =>
  isUnit(bead)
    ? {
        ...(bead.isAccepted && { origin: 'accepted' }),
        ...(bead.state === 'done' && { isDone: true }),
      }
    : marksOf(bead);

/** The beads of a file, cut where the user has made an aside of what had English. */
export const tieAround = (
  beads: readonly NewBead[],
  source: readonly NewSegment[],
  target: readonly NewSegment[],
): readonly NewBead[] =>
  beads.flatMap((bead) => {
    const pieces = divide(bead, source, target);
    if (pieces.length === 1) return [bead];
    return pieces.map((piece) => ({ source: piece.source, target: piece.target }));
  });
