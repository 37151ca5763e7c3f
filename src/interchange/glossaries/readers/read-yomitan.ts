import * as v from 'valibot';
import { failure, success, type Result } from '../../../domain/result';
import { decodeBytes } from '../decode-bytes';
import { DraftList, tidy } from '../draft-list';
import { mostTerms, type DraftGlossary, type GlossaryFault, type OnProgress } from '../draft-term';
import { readPartOfSpeech } from '../read-part-of-speech';
import { unzip } from '../unzip';
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

/** A dictionary of Yomitan, version 3: an archive of `index.json` and banks of terms. */
export function readYomitan(
  archive: Uint8Array<ArrayBuffer>,
  onProgress: OnProgress,
): Result<DraftGlossary, GlossaryFault> {
  const unpacked = unzip(archive, isWanted, (share) => onProgress(share / 2));
  if (!unpacked.ok) return unpacked;
  const index = v.safeParse(indexSchema, parse(unpacked.value.get('index.json')));
  if (!index.success) return failure({ kind: 'not-yomitan' });
  const { title, format, version } = index.output;
  const madeFor = format ?? version ?? 3;
  if (madeFor > 3) return failure({ kind: 'too-new', version: madeFor });
  const banks = [...unpacked.value].filter(([name]) => name !== 'index.json').toSorted(byNumber);
  if (madeFor < 3 || banks.length === 0) return failure({ kind: 'not-yomitan' });
  const list = new DraftList();
  for (const [at, [name, bytes]] of banks.entries()) {
    onProgress(0.5 + at / banks.length / 2);
    readBank(list, name, parse(bytes));
    if (list.isFull()) return failure({ kind: 'too-many', most: mostTerms });
  }
  return success(list.finish(tidy(title)));
}

const isWanted = (name: string) => name === 'index.json' || bankName.test(name);

const byNumber = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  Number(bankName.exec(one)?.[1]) - Number(bankName.exec(other)?.[1]);

function parse(bytes: Uint8Array | undefined): unknown {
  const text = bytes && decodeBytes(bytes);
  if (!text?.ok) return undefined;
  try {
    return JSON.parse(text.value);
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
