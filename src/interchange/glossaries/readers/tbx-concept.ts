import type { FrequencyBand, ListedForm, Sense } from '../../../domain/glossary/term';
import type { DraftTerm, SkipReason } from '../draft-term';
import { readFormation } from '../formation-notation';
import { readPartOfSpeech } from '../read-part-of-speech';
import { idPrefix, readNote, type NoteLabel } from '../tbx-notes';

export type TbxTerm = {
  readonly language: string;
  text: string;
  partOfSpeech: string;
  readonly notes: string[];
};

/** What one concept of a TBX file holds, in all its languages. */
export type TbxConcept = {
  readonly id: string;
  readonly line: number;
  readonly terms: readonly TbxTerm[];
  readonly notes: readonly string[];
  definition: string;
};

/** A term for each Indonesian one, with the English ones as its senses; or why there is none. */
export function toDrafts(concept: TbxConcept): readonly DraftTerm[] | SkipReason {
  const indonesian = concept.terms.filter(isIn('id', 'ind', 'in'));
  const english = concept.terms.filter(isIn('en', 'eng'));
  if (indonesian.length === 0) return 'no-indonesian';
  const senses = english.filter(({ text }) => text !== '').map((term) => toSense(term, concept));
  if (senses.length === 0) return 'no-english';
  return indonesian.map((term, index) => ({
    ...(index === 0 && ownId(concept)),
    ...readLemma(term),
    senses,
  }));
}

const isIn =
  (...codes: readonly string[]) =>
  ({ language }: TbxTerm) =>
    codes.includes(language.toLowerCase().split(/[-_]/)[0] ?? '');

/** Ids of other programs name concepts, of which several can be about one word. */
const ownId = ({ id }: TbxConcept) => id.startsWith(idPrefix) && { id: id.slice(idPrefix.length) };

function toSense({ text, notes }: TbxTerm, concept: TbxConcept): Sense {
  const said = readNotes(notes);
  const register = said.get('register')?.[0];
  const note = [
    ...(said.get('note') ?? []),
    ...(concept.definition === '' ? [] : [concept.definition]),
    ...concept.notes,
  ].join(' ');
  return {
    ...(register !== undefined && { register }),
    gloss: text,
    ...(note !== '' && { note }),
  };
}

function readLemma(term: TbxTerm): Omit<DraftTerm, 'senses'> {
  const said = readNotes(term.notes);
  const first = (label: NoteLabel) => said.get(label)?.[0];
  const partOfSpeech = readPartOfSpeech(term.partOfSpeech || (first('partOfSpeech') ?? ''));
  const root = first('root');
  const usage = first('usage') ?? said.get('note')?.join(' ');
  const band = bands.get(first('band') ?? '');
  return {
    lemma: term.text,
    ...(root !== undefined && { root }),
    ...(partOfSpeech && { partOfSpeech }),
    ...(usage !== undefined && { usage }),
    ...(band !== undefined && { band }),
    ...(first('bound') !== undefined && { isBound: true }),
    forms: readForms(term.notes),
  };
}

const bands: ReadonlyMap<string, FrequencyBand> = new Map([
  ['1', 1],
  ['2', 2],
  ['3', 3],
]);

function readNotes(notes: readonly string[]): ReadonlyMap<NoteLabel, readonly string[]> {
  const said = new Map<NoteLabel, string[]>();
  for (const note of notes) {
    const [label, text] = readNote(note);
    said.set(label, [...(said.get(label) ?? []), text]);
  }
  return said;
}

/** What is said of a form stands after it. */
function readForms(notes: readonly string[]): readonly ListedForm[] {
  const forms: ListedForm[] = [];
  for (const [label, text] of notes.map(readNote)) {
    const last = forms.at(-1);
    if (label === 'form') forms.push({ form: text });
    else if (last && label === 'formGloss') forms[forms.length - 1] = { ...last, gloss: text };
    else if (last && label === 'formation')
      forms[forms.length - 1] = { ...last, formation: readFormation(text) };
  }
  return forms;
}
