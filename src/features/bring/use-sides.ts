import { useDeferredValue, useMemo } from 'react';
import { cutSentences } from '../../domain/text/cut-sentences';
import { guessLanguage } from '../../domain/text/guess-language';
import { isAside } from '../../domain/text/is-aside';
import type { NewSegment } from '../../domain/text/make-own-text';
import type { SegmentKind } from '../../domain/text/segment';
import { splitParagraphs } from '../../domain/text/split-paragraphs';
import type { Draft, Side, SideDraft } from './bring-draft';

/** A segment that is to be, under the key by which its kind is chosen. */
export type BroughtSegment = NewSegment & { readonly key: string };

/** What has been recognised in a place. */
export type ReadSide = {
  readonly segments: readonly BroughtSegment[];
  /** What the place holds, by its commonest words. */
  readonly language: 'id' | 'en' | undefined;
};

const languages = { source: 'id', target: 'en' } as const;

/** What both places hold, read a moment after the keys, so that typing never waits. */
export function useSides(draft: Draft): Readonly<Record<Side, ReadSide>> {
  const { source, target, segments } = useDeferredValue(draft);
  return {
    source: useSide(source, segments, 'source'),
    target: useSide(target, segments, 'target'),
  };
}

function useSide({ pasted, kinds }: SideDraft, by: Draft['segments'], side: Side): ReadSide {
  const pieces = useMemo(() => readPasted(pasted), [pasted]);
  const language = useMemo(() => guessLanguage(pieces.map(({ text }) => text)), [pieces]);
  const segments = useMemo(
    () => pieces.flatMap((piece, at) => toSegments(piece, String(at), kinds, by, languages[side])),
    [pieces, kinds, by, side],
  );
  return useMemo(() => ({ segments, language }), [segments, language]);
}

const readPasted = (pasted: string): readonly NewSegment[] =>
  splitParagraphs(pasted).map((text) => ({ kind: isAside(text) ? 'aside' : 'paragraph', text }));

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
