import type { Segment } from './segment';
import { splitSentences } from './split-sentences';

type Piece = Pick<Segment, 'kind' | 'text'>;

/** The sentences of a paragraph; headings and asides stay whole. */
export const cutSentences = (piece: Piece, language: string): readonly Piece[] =>
  piece.kind === 'paragraph'
    ? splitSentences(piece.text, language).map(({ start, end }) => ({
        kind: 'paragraph',
        text: piece.text.slice(start, end),
      }))
    : [piece];
