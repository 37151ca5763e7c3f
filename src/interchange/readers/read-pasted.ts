import { isAside } from '../../domain/text/is-aside';
import { splitParagraphs } from '../../domain/text/split-paragraphs';
import { unwrapLines } from '../../domain/text/unwrap-lines';
import type { BroughtSegment, BroughtSide } from './brought';

/** What pasted plain text holds: a paragraph a line; lines that were wrapped to a column are joined again. */
export const readPasted = (text: string): BroughtSide => ({
  kind: 'side',
  encoding: 'utf-16',
  segments: splitParagraphs(unwrapLines(text)).map(toParagraph),
  leftOut: [],
});

/** A paragraph, or an aside by how it begins. */
const toParagraph = (text: string): BroughtSegment => ({
  kind: isAside(text) ? 'aside' : 'paragraph',
  text,
});
