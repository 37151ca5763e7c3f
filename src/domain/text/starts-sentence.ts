import { abbreviations } from './abbreviations';
import type { Span } from './span';

// Each pattern is tried on what stands between two words. None can match one stretch in two ways, so that
// a megabyte of points or quotation marks takes no longer than a megabyte of anything else.
const lineBreak = /[\n\r\u2028\u2029]/;
const sentenceEnd = /[.!?…]["'”’»›)\]}]*(?:\s+["'“”‘’«»‹›„‚([{]*|[“‘«‹„‚]+)$/;
const quotedSpeech = /[,:](?:\s*[“‘«‹„‚]+|\s+["']+)$/;
const onePoint = /^\.[^.!?…]*$/;

const initial = /^\p{Lu}$/u;
const abbreviatedPart = /^(?:\p{Lu}\p{L}{0,3}|\p{L})$/u;
const earlierPart = /(?:^|[^\p{L}])\p{L}{1,2}\.$/u;

/**
 * Whether the word at `start` is the first of a line, of a sentence or of quoted speech; `previous` is the word before it.
 * A point after an abbreviation never counts, so that a sentence after *dll.* goes unnoticed rather than a name taken for a word.
 */
export function startsSentence(text: string, previous: Span | undefined, start: number): boolean {
  if (!previous) return true;
  if (isOneSpace(text, previous.end, start)) return false;
  const between = text.slice(previous.end, start);
  if (lineBreak.test(between) || quotedSpeech.test(between)) return true;
  return sentenceEnd.test(between) && !(onePoint.test(between) && endsAbbreviation(text, previous));
}

const isOneSpace = (text: string, start: number, end: number) =>
  end - start === 1 && text.charCodeAt(start) === 0x20;

/** Whether the point after this word belongs to *Bpk.*, to an initial, or to a later part of *a.n.* or *S.Pd.* */
function endsAbbreviation(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  if (abbreviations.has(`${word}.`) || initial.test(word)) return true;
  return abbreviatedPart.test(word) && earlierPart.test(text.slice(Math.max(0, start - 4), start));
}
