import * as v from 'valibot';
import { failure, success, type Result } from '../../../domain/result';
import { catchFault } from '../../files/bring-error';
import type { BringFault } from '../../files/bring-error';
import { openPackage } from '../../files/open-package';
import { DraftList, tidy } from '../draft-list';
import { mostTerms, type DraftGlossary, type GlossaryFault, type OnProgress } from '../draft-term';
import { readPartOfSpeech } from '../read-part-of-speech';
import { flattenDefinition } from './flatten-definition';

const bankName = /^term_bank_(\d+)\.json$/;

const indexSchema = v.object({
  title: v.string(),
  format: v.optional(v.number()),
  version: v.optional(v.number()),
});

/** `[term, reading, tags, rules, score, definitions, sequence, tags of the term]` */
const entrySchema = v.looseTuple([
  v.string(),
  v.string(),
  v.nullable(v.string()),
  v.string(),
  v.number(),
  v.array(v.unknown()),
]);

/** Large dictionaries unpack to a good hundred megabytes. */
const limitBytes = 300_000_000;

/** A dictionary of Yomitan, version 3: an archive of `index.json` and banks of terms. */
export async function readYomitan(
  archive: Uint8Array,
  onProgress: OnProgress,
): Promise<Result<DraftGlossary, GlossaryFault>> {
  const read = await catchFault(() => Promise.resolve(readArchive(archive, onProgress)));
  return read.ok ? read.value : failure(toGlossaryFault(read.error));
}

function readArchive(
  archive: Uint8Array,
  onProgress: OnProgress,
): Result<DraftGlossary, GlossaryFault> {
  const { names, has, read } = openPackage(archive, 'Yomitan', limitBytes);
  const index = v.safeParse(indexSchema, has('index.json') ? parse(read('index.json')) : undefined);
  if (!index.success) return failure({ kind: 'not-yomitan' });
  const { title, format, version } = index.output;
  const madeFor = format ?? version ?? 3;
  if (madeFor > 3) return failure({ kind: 'too-new', version: madeFor });
  const banks = names.filter((name) => bankName.test(name)).toSorted(byNumber);
  if (madeFor < 3 || banks.length === 0) return failure({ kind: 'not-yomitan' });
  const list = new DraftList();
  for (const [at, name] of banks.entries()) {
    onProgress(at / banks.length);
    readBank(list, name, parse(read(name)));
    if (list.isFull()) return failure({ kind: 'too-many', most: mostTerms });
  }
  return success(list.finish(tidy(title)));
}

/** Other faults than these are of other files than archives. */
const toGlossaryFault = (fault: BringFault): GlossaryFault =>
  fault.kind === 'unpacks-too-large'
    ? { kind: 'too-large', megabytes: fault.limitBytes / 1e6 }
    : { kind: 'not-zip' };

const byNumber = (one: string, other: string) =>
  Number(bankName.exec(one)?.[1]) - Number(bankName.exec(other)?.[1]);

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function readBank(list: DraftList, name: string, bank: unknown) {
  if (!Array.isArray(bank)) {
    list.skip(name, 'wrong-shape', '');
    return;
  }
  for (const [at, value] of bank.entries()) {
    const entry = v.safeParse(entrySchema, value);
    const place = `${name}[${at}]`;
    if (entry.success) readEntry(list, place, entry.output);
    else list.skip(place, 'wrong-shape', Array.isArray(value) ? String(value[0]) : '');
  }
}

function readEntry(list: DraftList, place: string, entry: v.InferOutput<typeof entrySchema>) {
  const [term, , tags, rules, , definitions] = entry;
  const lemma = tidy(term);
  if (definitions.length > 0 && definitions.every(Array.isArray)) {
    // An inflected form that only points to its lemma.
    list.skip(place, 'not-a-term', lemma);
    return;
  }
  const partOfSpeech = `${tags ?? ''} ${rules}`
    .split(' ')
    .map(readPartOfSpeech)
    .find((found) => found !== undefined);
  const senses = definitions.flatMap(flattenDefinition).map((gloss) => ({ gloss }));
  list.add({ lemma, ...(partOfSpeech && { partOfSpeech }), senses, forms: [] }, place);
}
