import { splitSentences } from '../text/split-sentences';
import type { Span } from '../text/span';
import type { CompiledGlossary } from './compiled-glossary';
import { familyOf } from './family-of';
import { findTerms, type TermMatch } from './find-terms';

/** Where a form stands in a text. */
export type Place = { readonly segment: number; readonly span: Span };

/** The sentence around a form, or as much of it as can be taken in at a glance. */
export type PlaceInContext = Place & {
  readonly before: string;
  readonly form: string;
  readonly after: string;
};

/** Where each family stands in a text, and how often each term is met there, by `termKey`. */
export type TextPlaces = {
  readonly families: ReadonlyMap<string, readonly Place[]>;
  readonly terms: ReadonlyMap<string, number>;
};

export const termKey = (glossaryId: string, termId: string) => `${glossaryId} ${termId}`;

/** Gathers the places of a text one segment at a time; the words of a phrase count too. */
export function gatherPlaces(glossary: CompiledGlossary) {
  const families = new Map<string, Place[]>();
  const terms = new Map<string, number>();
  let segment = 0;
  const addMatch = ({ span, readings: [{ term, glossaryId }], parts }: TermMatch) => {
    const family = familyOf(term);
    const places = families.get(family);
    if (places) places.push({ segment, span });
    else families.set(family, [{ segment, span }]);
    const key = termKey(glossaryId, term.id);
    terms.set(key, (terms.get(key) ?? 0) + 1);
    parts.forEach(addMatch);
  };
  const add = (text: string) => {
    findTerms(text, glossary).forEach(addMatch);
    segment += 1;
  };
  const places: TextPlaces = { families, terms };
  return { add, places };
}

/** A place with the sentence around it. */
export function inContext(segments: readonly string[], place: Place): PlaceInContext {
  const text = segments[place.segment] ?? '';
  const { start, end } = place.span;
  const sentence = splitSentences(text, 'id').find(
    (candidate) => candidate.start <= start && end <= candidate.end,
  ) ?? { start: 0, end: text.length };
  return {
    ...place,
    before: cutBefore(text.slice(sentence.start, start)),
    form: text.slice(start, end),
    after: cutAfter(text.slice(end, sentence.end)),
  };
}

/** Characters on each side that can be taken in at a glance. */
const glance = 90;

function cutBefore(text: string): string {
  if (text.length <= glance) return text;
  const cut = text.slice(-glance);
  return `…${cut.slice(Math.max(cut.search(/\s/), 0))}`;
}

function cutAfter(text: string): string {
  if (text.length <= glance) return text;
  const cut = text.slice(0, glance);
  return `${cut.slice(0, Math.max(cut.search(/\s\S*$/), 0))} …`;
}
