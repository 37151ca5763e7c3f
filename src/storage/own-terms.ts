import * as v from 'valibot';
import { ownGlossaryId, type OwnTerm } from '../domain/glossary/own-term';
import { partsOfSpeech } from '../domain/glossary/parts-of-speech';
import type { Term } from '../domain/glossary/term';
import type { RecordKind, RecordPath, StoredRecord } from './store';

/**
 * A word of the user's own, or what was made of one of a glossary; without a term, that one is hidden. The path of an own
 * word is `[lemma]`, of another `[glossaryId, termId]`.
 */
export type KeptTerm = {
  readonly term?: Omit<Term, 'id'> | undefined;
  /** The lemma that the term has in its glossary; absent for a word of the user's own. */
  readonly was?: string | undefined;
};

const text = v.string();

const termSchema: v.GenericSchema<unknown, Omit<Term, 'id'>> = v.strictObject({
  lemma: text,
  root: text,
  partOfSpeech: v.picklist(partsOfSpeech),
  senses: v.array(
    v.strictObject({
      gloss: text,
      register: v.exactOptional(text),
      note: v.exactOptional(text),
    }),
  ),
  usage: v.exactOptional(text),
  band: v.exactOptional(v.picklist([1, 2, 3])),
  isBound: v.exactOptional(v.boolean()),
  forms: v.array(
    v.strictObject({
      form: text,
      gloss: v.exactOptional(text),
      formation: v.exactOptional(v.array(text)),
    }),
  ),
});

export const ownTerms: RecordKind<KeptTerm> = {
  name: 'own-term',
  version: 1,
  schema: v.strictObject({ term: v.optional(termSchema), was: v.optional(text) }),
  migrations: [],
  keepsHistory: false,
};

/** Where an own word, or what was made of another, is kept. */
export const pathOfTerm = (glossaryId: string, termId: string): RecordPath =>
  glossaryId !== ownGlossaryId ? [glossaryId, termId] : termId.split(inner);

/** Joins the parts of a path to an id that no lemma is: none holds a line end. */
const inner = '\n';

/** What a record says of the vocabulary; nothing where it hides a word of no glossary. */
export function toOwnTerm({ path, value }: StoredRecord<KeptTerm>): OwnTerm | undefined {
  const { term, was } = value;
  const [glossaryId = '', termId] = path;
  const of = { glossaryId, termId: termId ?? '', lemma: was ?? '' };
  if (!term) return termId === undefined ? undefined : { kind: 'hidden', of };
  const whole: Term = { ...term, id: path.join(inner) };
  return termId === undefined
    ? { kind: 'added', term: whole }
    : { kind: 'changed', term: whole, of };
}
