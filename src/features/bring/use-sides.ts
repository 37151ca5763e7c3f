import { useDeferredValue, useMemo } from 'react';
import { cutSentences } from '../../domain/text/cut-sentences';
import { guessLanguage } from '../../domain/text/guess-language';
import type { NewBead, NewSegment } from '../../domain/text/make-own-text';
import type { SegmentKind } from '../../domain/text/segment';
import type { Text } from '../../domain/text/text';
import type { LeftOut, SkippedUnit } from '../../interchange/readers/brought';
import { readPasted } from '../../interchange/readers/read-pasted';
import type { Draft, Side, SideDraft } from './bring-draft';
import { readParallel, tieAround, type ParallelSides } from './read-parallel';

/** A segment that is to be, under the key by which its kind is chosen. */
export type BroughtSegment = NewSegment & { readonly key: string };

/** What has been recognised in a place. */
export type ReadSide = {
  readonly segments: readonly BroughtSegment[];
  /** What the place holds, by what its file says or its commonest words. */
  readonly language: 'id' | 'en' | undefined;
  readonly title: string | undefined;
  readonly leftOut: readonly LeftOut[];
};

/** What both places hold. */
export type ReadSides = Readonly<Record<Side, ReadSide>> & {
  /** What ties the sides, where their file does. */
  readonly tied: readonly NewBead[] | undefined;
  readonly skipped: readonly SkippedUnit[];
  /** What the app’s own file says of its text. */
  readonly from: ParallelSides['from'];
};

/** What both places hold, read a moment after the keys, so that typing never waits. */
export function useSides(draft: Draft): ReadSides {
  const { source, target, segments, parallel } = useDeferredValue(draft);
  const both = useMemo(() => parallel && readParallel(parallel), [parallel]);
  const by = both ? 'paragraphs' : segments;
  const left = useSide(usePieces(source, both, 'source'), source.kinds, by, 'id');
  const right = useSide(usePieces(target, both, 'target'), target.kinds, by, 'en');
  const tied = useMemo(
    () => both && tieAround(both.beads, left.segments, right.segments),
    [both, left, right],
  );
  return useMemo(
    () => ({ source: left, target: right, tied, skipped: both?.skipped ?? none, from: both?.from }),
    [left, right, tied, both],
  );
}

/** The English that is brought to a text, beside its Indonesian, which stays as it is. */
export function useBroughtTo(draft: Draft, { source, title }: Text): ReadSides {
  const { target, segments, parallel } = useDeferredValue(draft);
  const both = useMemo(() => parallel && readParallel(parallel), [parallel]);
  const right = useSide(usePieces(target, both, 'target'), target.kinds, segments, 'en');
  return useMemo(() => {
    const kept = source.map((segment) => ({ ...segment, key: segment.id }));
    const left = { segments: kept, language: undefined, title: title.id, leftOut: none };
    const skipped = both?.skipped ?? none;
    return { source: left, target: right, tied: undefined, skipped, from: undefined };
  }, [source, title, right, both]);
}

const none: readonly never[] = [];

type Pieces = Omit<ReadSide, 'segments'> & { readonly pieces: readonly NewSegment[] };

/** What a place holds before its segments are cut. */
function usePieces(
  { file, pasted }: SideDraft,
  both: ParallelSides | undefined,
  side: Side,
): Pieces {
  const read = file?.kind === 'read' ? file.side : undefined;
  return useMemo(() => {
    if (both) {
      const leftOut = side === 'source' ? both.leftOut : none;
      return { ...both[side], language: undefined, leftOut };
    }
    const { title, language, segments, leftOut } = read ?? readPasted(pasted);
    const guessed = language ?? guessLanguage(segments.map(({ text }) => text));
    return { pieces: segments, language: guessed, title, leftOut };
  }, [both, side, read, pasted]);
}

function useSide(
  from: Pieces,
  kinds: ReadonlyMap<string, SegmentKind>,
  by: Draft['segments'],
  language: string,
): ReadSide {
  return useMemo(() => {
    const { pieces, ...rest } = from;
    const segments = pieces.flatMap((piece, at) =>
      toSegments(piece, String(at), kinds, by, language),
    );
    return { ...rest, segments };
  }, [from, kinds, by, language]);
}

function toSegments(
  { kind, text }: NewSegment,
  key: string,
  kinds: ReadonlyMap<string, SegmentKind>,
  by: Draft['segments'],
  language: string,
): readonly BroughtSegment[] {
  const piece = { kind: kinds.get(key) ?? kind, text };
  if (by === 'paragraphs') return [{ ...piece, key }];
  const sentences = cutSentences(piece, language);
  if (sentences.length === 1) return [{ ...piece, key }];
  return sentences.map((sentence, at) => {
    const own = `${key}.${at}`;
    return { ...sentence, kind: kinds.get(own) ?? sentence.kind, key: own };
  });
}
