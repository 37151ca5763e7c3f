import { isAside } from '../../domain/text/is-aside';
import type { SegmentKind } from '../../domain/text/segment';
import { BringError } from '../files/bring-error';
import type { BroughtSegment } from './brought';

/** Twenty long novels, paragraph by paragraph; what has more is no text that somebody studies. */
export const segmentLimit = 200_000;

/** Takes the segments that a reader finds, as long as there are not too many; paragraphs may turn out to be asides. */
export class SegmentList {
  readonly segments: BroughtSegment[] = [];

  add(kind: SegmentKind, text: string) {
    const words = text.trim();
    if (words === '') return;
    if (this.segments.length >= segmentLimit) {
      throw new BringError({ kind: 'too-many-segments', limit: segmentLimit });
    }
    this.segments.push({
      kind: kind === 'paragraph' && isAside(words) ? 'aside' : kind,
      text: words,
    });
  }
}
