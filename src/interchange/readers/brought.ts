import type { Segment } from '../../domain/text/segment';
import type { Text } from '../../domain/text/text';
import type { FileFault } from '../file-fault';
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
  readonly delimiter: ',' | ';' | '\t' | '|';
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

/** A place in a file, from 1; `part` is the file within it, where it is packed (`word/document.xml`). */
export type BringPlace = { readonly line: number; readonly column: number; readonly part?: string };

/** Why nothing could be read from a file; the first trouble that was met. */
export type BringFault =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limitBytes: number }
  /** It holds more segments or units than anybody studies. */
  | { readonly kind: 'too-many-segments'; readonly limit: number }
  /** A packed file that would unpack to more than is allowed, or to more than it says. */
  | { readonly kind: 'unpacks-too-large'; readonly part: string; readonly limitBytes: number }
  | { readonly kind: 'broken-package'; readonly part?: string }
  | { readonly kind: 'encrypted' }
  /** It is packed, but not what its name says: this part of such a file is not in it. */
  | { readonly kind: 'missing-part'; readonly format: string; readonly part: string }
  | ({ readonly kind: 'entity-declared' } & BringPlace)
  | ({ readonly kind: 'broken-xml' } & BringPlace)
  | ({ readonly kind: 'too-deep'; readonly limit: number } & BringPlace)
  /** XML, but of another kind than its name says; `received` is its outermost element. */
  | { readonly kind: 'wrong-root'; readonly expected: string; readonly received: string }
  | { readonly kind: 'unknown-version'; readonly format: string; readonly version: string }
  /** Pictures, programs, old Word files: bytes that are no text. */
  | ({ readonly kind: 'not-text' } & BringPlace)
  /** Bytes that the encoding does not have, or an encoding that is not known here. */
  | ({ readonly kind: 'unreadable-encoding'; readonly encoding: string } & BringPlace)
  | { readonly kind: 'unknown-format'; readonly extension: string }
  /** The app's own file has a fault. */
  | { readonly kind: 'broken-text'; readonly fault: FileFault }
  /** It could be read, but nothing in it is text. */
  | { readonly kind: 'no-text' }
  | { readonly kind: 'cancelled' };
