import type { Sense } from '../../domain/glossary/term';
import {
  mostTerms,
  type DraftGlossary,
  type DraftTerm,
  type EntryPlace,
  type SkippedEntry,
  type SkipReason,
} from './draft-term';

/** As long as a lemma may be, in UTF-16 units. */
const longest = 200;
const excerptLength = 60;

/** White space as it stands in prose: one space between words, none around them. */
export const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Gathers the terms of a file: entries without an id that are about the same word become one term. */
export class DraftList {
  private readonly terms: DraftTerm[] = [];
  private readonly skipped: SkippedEntry[] = [];
  private readonly ids = new Set<string>();
  private readonly known = new Map<string, Sense[]>();

  skip(place: EntryPlace, reason: SkipReason, text: string) {
    this.skipped.push({ place, reason, text: excerpt(text) });
  }

  add(draft: DraftTerm, place: EntryPlace) {
    const reason = faultOf(draft);
    if (reason) this.skip(place, reason, draft.lemma || (draft.senses[0]?.gloss ?? ''));
    else if (draft.id === undefined) this.addToWord(draft, place);
    else if (this.ids.has(draft.id)) this.skip(place, 'duplicate-id', draft.id);
    else {
      this.ids.add(draft.id);
      this.terms.push(draft);
    }
  }

  isFull(): boolean {
    return this.terms.length >= mostTerms;
  }

  finish(title: string | undefined): DraftGlossary {
    return { title: title === '' ? undefined : title, terms: this.terms, skipped: this.skipped };
  }

  private addToWord(draft: DraftTerm, place: EntryPlace) {
    const key = keyOf(draft);
    const known = this.known.get(key);
    if (!known) {
      const senses = [...draft.senses];
      this.known.set(key, senses);
      this.terms.push({ ...draft, senses });
      return;
    }
    const added = draft.senses.filter(({ gloss }) => !known.some((one) => one.gloss === gloss));
    if (added.length === 0) this.skip(place, 'duplicate', draft.lemma);
    known.push(...added);
  }
}

function faultOf({ lemma, root = '', senses, forms }: DraftTerm): SkipReason | undefined {
  if (lemma === '') return 'no-lemma';
  if (senses.length === 0) return 'no-gloss';
  const spellings = [lemma, root, ...forms.map(({ form }) => form)];
  return spellings.some(({ length }) => length > longest) ? 'too-long' : undefined;
}

/** What two entries have to share to be about the same word. */
const keyOf = ({ lemma, root, partOfSpeech }: DraftTerm) =>
  `${lemma}\n${root ?? ''}\n${partOfSpeech ?? ''}`;

const excerpt = (text: string) => {
  const line = tidy(text.slice(0, 4 * excerptLength));
  return line.length > excerptLength ? `${line.slice(0, excerptLength - 1)}…` : line;
};
