import * as v from 'valibot';
import { failure, success, type Result } from '../domain/result';
import { partsOfSpeech } from '../domain/glossary/parts-of-speech';
import type { Glossary } from '../domain/glossary/term';
import { decodeJson } from './decode-json';
import { bilingual, filledText, heading, innerId, kebabId } from './fields';
import type { FileFault } from './file-fault';
import { findRepeatedId, idsIn } from './find-repeated-id';

/** Long enough for any phrase, and short enough that looking for it takes no time. */
const phrase = v.pipe(filledText, v.maxLength(200));

const senseSchema = v.strictObject({
  register: v.exactOptional(
    v.pipe(
      filledText,
      v.title('Register'),
      v.description(
        'Where it is used, when not everywhere: informal; religious; informal, Jakarta.',
      ),
    ),
  ),
  gloss: v.pipe(filledText, v.title('Gloss'), v.description('What it means, in English.')),
  note: v.exactOptional(
    v.pipe(
      filledText,
      v.title('Note'),
      v.description('When it is used, and what to mind; in English.'),
    ),
  ),
});

const formSchema = v.strictObject({
  form: v.pipe(
    phrase,
    v.title('Form'),
    v.description(
      'A form as it stands in texts. With a capital letter it matches only as it is written.',
    ),
  ),
  gloss: v.exactOptional(
    v.pipe(
      filledText,
      v.title('Gloss'),
      v.description('What this form means, where that is not simply the first sense of the term.'),
    ),
  ),
  formation: v.exactOptional(
    v.pipe(
      v.array(filledText),
      v.title('Formation'),
      v.description(
        'How the form is built, in order: affixes with hyphens (di-, -kan, ke-…-an), the root without.',
      ),
    ),
  ),
});

const partOfSpeech = v.pipe(
  v.picklist(partsOfSpeech),
  v.title('Part of speech'),
  v.description('Word class; a phrase takes the class it is used as.'),
);

/** One term in the file of a glossary. */
export const termSchema = v.strictObject({
  id: v.pipe(innerId, v.title('Id'), v.description('Unique in this file, and never used again.')),
  lemma: v.pipe(
    phrase,
    v.title('Lemma'),
    v.description(
      'Dictionary form: a word, or a phrase with spaces. Lower case, unless it is a name.',
    ),
  ),
  root: v.pipe(
    phrase,
    v.title('Root'),
    v.description('The bare morpheme (kata dasar); for a phrase, the lemma itself.'),
  ),
  partOfSpeech,
  senses: v.pipe(
    v.array(senseSchema),
    v.minLength(1),
    v.title('Senses'),
    v.description('Meanings, the most fitting or most frequent first.'),
  ),
  usage: v.exactOptional(
    v.pipe(filledText, v.title('Usage'), v.description('How the term is used; in English.')),
  ),
  band: v.exactOptional(
    v.pipe(
      v.picklist([1, 2, 3]),
      v.title('Band'),
      v.description(
        '1: among the commonest 1,500 words, 2: among the next 5,000, 3: rarer; 3 where it is not given.',
      ),
    ),
  ),
  isBound: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.title('Bound'),
      v.description('A root that never stands alone in a sentence.'),
    ),
  ),
  forms: v.pipe(
    v.array(formSchema),
    v.title('Forms'),
    v.description('Forms that stand in texts and that no rule derives from the lemma.'),
  ),
});

/** The file of a glossary. */
export const glossarySchema = v.pipe(
  v.strictObject({
    ...heading,
    id: v.pipe(
      kebabId,
      v.title('Id'),
      v.description('Unique among all glossaries, and never changed.'),
    ),
    title: v.pipe(bilingual, v.title('Title'), v.description('Title in both languages.')),
    terms: v.pipe(
      v.array(termSchema),
      v.title('Terms'),
      v.description('Words and phrases. Of several that share a form, the first is offered first.'),
    ),
  }),
  v.title('Glossary'),
  v.description('Indonesian words and phrases explained in English, for Sejajar.'),
);

/** Reads the file of a glossary, in which no two terms share an id. */
export function decodeGlossary(raw: string): Result<Glossary, FileFault> {
  const file = decodeJson(raw, glossarySchema);
  if (!file.ok) return file;
  const { id, title, terms } = file.value;
  const fault = findRepeatedId(idsIn('terms', terms));
  return fault ? failure(fault) : success({ id, title, terms });
}
