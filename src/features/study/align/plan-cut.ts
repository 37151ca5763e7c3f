import type { KeptEdit } from '../../../domain/alignment/alignment-log';
import type { WorkChange } from '../../../domain/alignment/row-work';
import type { Side } from '../../../domain/alignment/doubt';
import type { Segment, SegmentId } from '../../../domain/text/segment';
import { splitSentences } from '../../../domain/text/split-sentences';

/** Where a text can be cut: at the start of each word but the first, and which of these begin a sentence. */
export type Cuts = { readonly words: readonly number[]; readonly sentences: readonly number[] };

export function findCuts(text: string, language: string): Cuts {
  const words = [...text.matchAll(/\s\S/gu)].map(({ index }) => index + 1);
  const starts = new Set(splitSentences(text, language).map(({ start }) => start));
  return { words, sentences: words.filter((at) => starts.has(at)) };
}

export const nearest = (places: readonly number[], at: number): number | undefined =>
  places.reduce<number | undefined>(
    (best, place) =>
      best === undefined || Math.abs(place - at) < Math.abs(best - at) ? place : best,
    undefined,
  );

/** Where a cut is offered first: at the start of the sentence nearest to the middle, or of the word. */
export function firstCut(text: string, { words, sentences }: Cuts): number | undefined {
  return nearest(sentences.length > 0 ? sentences : words, text.length / 2);
}

/**
 * Cuts a segment where its shown text is cut at `offset`. Where that is the user's own English, it is cut there, and the text below it at
 * the sentence or word that is as far along.
 */
export function planCut(
  side: Side,
  segment: Segment,
  shown: string,
  offset: number,
  newId: SegmentId,
): { readonly edit: KeptEdit; readonly changes: readonly WorkChange[] } | undefined {
  const edit = { kind: 'split-segment', side, segment: segment.id, newId } as const;
  if (shown === segment.text) return { edit: { ...edit, offset }, changes: [] };
  const cuts = findCuts(segment.text, 'en');
  const aim = (offset / shown.length) * segment.text.length;
  const below = nearest(cuts.sentences.length > 0 ? cuts.sentences : cuts.words, aim);
  if (below === undefined) return undefined;
  const first = { text: shown.slice(0, offset).trimEnd() };
  const rest = { text: shown.slice(offset).trimStart() };
  return {
    edit: { ...edit, offset: below },
    changes: [
      { kind: 'translation', id: segment.id, from: { text: shown }, to: first },
      { kind: 'translation', id: newId, to: rest },
    ],
  };
}
