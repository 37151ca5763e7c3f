import * as v from 'valibot';
import { success, type Result } from '../../../domain/result';
import { decodeJson, decodeShape } from '../../decode-json';
import { heading } from '../../fields';
import { termSchema } from '../../glossary-json';
import { DraftList } from '../draft-list';
import type { DraftGlossary, GlossaryFault, OnProgress } from '../draft-term';

const outlineSchema = v.strictObject({
  ...heading,
  id: v.unknown(),
  title: v.object({ id: v.string(), en: v.string() }),
  terms: v.array(v.unknown()),
});

const termsBetweenTellings = 1000;

/** The app's own glossary file; a term that is not as its schema says is left out, the others are read. */
export function readJson(
  raw: string,
  onProgress: OnProgress,
): Result<DraftGlossary, GlossaryFault> {
  const outline = decodeJson(raw, outlineSchema);
  if (!outline.ok) return outline;
  const { title, terms } = outline.value;
  const list = new DraftList();
  for (const [index, value] of terms.entries()) {
    if (index % termsBetweenTellings === 0) onProgress(index / terms.length);
    const place = `terms[${index}]`;
    const term = decodeShape(value, termSchema, place);
    if (term.ok) list.add(term.value, place);
    else list.skip(placeOf(term.error) ?? place, 'wrong-shape', lemmaOf(value));
  }
  return success(list.finish(title.id || title.en));
}

const placeOf = (fault: GlossaryFault) => ('place' in fault ? fault.place : undefined);

const lemmaOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'lemma' in value && typeof value.lemma === 'string'
    ? value.lemma
    : '';
