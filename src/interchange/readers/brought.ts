import type { Segment } from '../../domain/text/segment';
import type { Text } from '../../domain/text/text';
import type { Delimiter } from '../files/parse-table';
import type { UnitState } from '../translation-unit';

/** A segment as a file holds it, before it has an id. */
export type BroughtSegment = Pick<Segment, 'kind' | 'text'>;

/** Why a part of a file is no part of the text. */
export type LeftOutReason =
  /** Menus, heads and feet of a page. */
  | 'navigation'
  /** Scripts, styles and what else a page does not show. */
  | 'script'
  /** Buttons and fields. */
  | 'form'
  /** What says something of the file: its head, its comments. */
  | 'metadata'
  /** When a subtitle is shown. */
  | 'timing'
  /** Who is heard, or what: `[MUSIC]`, the name of a speaker that is marked as one. */
  | 'sound'
  /** Blocks of code. */
  | 'code'
  /** Footnotes, endnotes and remarks in the margin. */
  | 'note'
  /** What tracked changes have deleted. */
  | 'deleted'
  /** A chapter or a part without words. */
  | 'empty';

/** A part of a file that is no part of the text; long ones are cut, and many of one kind are one, with their number. */
export type LeftOut = {
  readonly text: string;
  readonly reason: LeftOutReason;
  readonly count: number;
};

/** Where a unit of a parallel file stands: the line it begins in and its number among the units, both from 1. */
export type UnitPlace = { readonly line: number; readonly unit: number };

/** A unit of a parallel file that could not be used, and why. */
export type SkippedUnit = { readonly place: UnitPlace } & (
  | { readonly reason: 'empty' }
  /** It has neither Indonesian nor English; the codes are those of the file. */
  | { readonly reason: 'other-languages'; readonly languages: readonly string[] }
  /** A row of a table without the cells of either column. */
  | { readonly reason: 'no-cells' }
);

/** A unit of a parallel file; `source` is the Indonesian side whichever the file calls so. One side may be empty. */
export type BroughtUnit = {
  readonly source: readonly BroughtSegment[];
  readonly target: readonly BroughtSegment[];
  readonly state?: UnitState;
  readonly note?: string;
  readonly id?: string;
};

/** One side of a text, or a text that is still to be translated. */
export type BroughtSide = {
  readonly kind: 'side';
  readonly title?: string;
  /** As far as the file tells; what it does not tell can be guessed. */
  readonly language?: 'id' | 'en';
  /** As `TextDecoder` calls it. */
  readonly encoding: string;
  readonly segments: readonly BroughtSegment[];
  readonly leftOut: readonly LeftOut[];
};

/** Both sides, already tied to each other. */
export type BroughtPairs = {
  readonly kind: 'pairs';
  readonly title?: string;
  readonly titleEnglish?: string;
  readonly units: readonly BroughtUnit[];
  readonly skipped: readonly SkippedUnit[];
};

/** Which columns of a table hold what, counted from 0, and whether its first row names them. */
export type TableColumns = {
  readonly source: number;
  readonly target: number;
  readonly hasHeader: boolean;
};

/** A table whose columns the user has yet to choose; `pairColumns` makes pairs of it. */
export type BroughtTable = {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
  /** The line that each row begins in, from 1. */
  readonly lines: readonly number[];
  readonly delimiter: Delimiter;
  /** The columns by their names or, without names, by their words. */
  readonly guess: TableColumns;
};

/** What a file or pasted text holds. */
export type Brought =
  | BroughtSide
  | BroughtPairs
  | BroughtTable
  /** The app's own file. */
  | { readonly kind: 'text'; readonly text: Text };
