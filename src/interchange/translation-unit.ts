import type { Segment } from '../domain/text/segment';

/** How far the English of a unit is; an aside needs none. */
export const unitStates = ['done', 'own', 'suggested', 'empty', 'aside'] as const;

export type UnitState = (typeof unitStates)[number];

export type UnitSegment = Pick<Segment, 'kind' | 'text'>;

/** A bead as exchange files know it: the words of both sides, and how far they are. */
export type TranslationUnit = {
  /** That of the bead. */
  readonly id: string;
  readonly source: readonly UnitSegment[];
  readonly target: readonly UnitSegment[];
  readonly state: UnitState;
  /** The user has accepted that these belong together. */
  readonly isAccepted?: true;
};

/** Formats made of pairs cannot hold a unit with one side only. */
export const isPaired = ({ source, target }: TranslationUnit) =>
  source.length > 0 && target.length > 0;

/** How many segments of each side: `2-1`. */
export const shapeOf = ({ source, target }: TranslationUnit) => `${source.length}-${target.length}`;

/** The kinds of the segments, `heading paragraph=heading`; undefined where all are paragraphs. */
export function kindsOf({ source, target }: TranslationUnit): string | undefined {
  if ([...source, ...target].every(({ kind }) => kind === 'paragraph')) return undefined;
  return `${listKinds(source)}=${listKinds(target)}`;
}

const listKinds = (side: readonly UnitSegment[]) => side.map(({ kind }) => kind).join(' ');
