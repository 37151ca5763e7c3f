import * as v from 'valibot';
import type { Bead, BeadId } from '../domain/alignment/bead';
import { failure, success, type Result } from '../domain/result';
import type { Segment, SegmentId } from '../domain/text/segment';
import type { Text } from '../domain/text/text';
import { decodeJson } from './decode-json';
import {
  bilingual,
  filledText,
  glossaryIds,
  heading,
  innerId,
  isFilledText,
  isInnerId,
  kebabId,
  level,
  published,
} from './fields';
import { countKeys, listOf, type Guard } from './long-list';
import type { FileFault } from './file-fault';
import { findTextFault } from './find-text-fault';

const kinds = ['paragraph', 'heading', 'aside'] as const;

const segmentSchema = v.strictObject({
  id: v.pipe(
    innerId,
    v.title('Id'),
    v.description(
      'Unique in this file on both sides, and never changed: translations are kept under it.',
    ),
  ),
  kind: v.pipe(
    v.picklist(kinds),
    v.title('Kind'),
    v.description('An aside (a link, a caption) is no part of the story and needs no translation.'),
  ),
  text: v.pipe(filledText, v.title('Text'), v.description('The words of the segment.')),
});

const sideOf = (title: string, description: string) =>
  v.pipe(v.array(innerId), v.title(title), v.description(description));

const origins = ['computed', 'edited', 'accepted'] as const;
const side = v.picklist(['source', 'target']);

const doubtSchema = v.union([
  v.strictObject({ code: v.literal('length'), deviation: v.number() }),
  v.strictObject({ code: v.literal('missing-number'), side, numbers: v.array(v.string()) }),
  v.strictObject({ code: v.literal('missing-name'), side, names: v.array(v.string()) }),
  v.strictObject({ code: v.literal('unmatched-words'), matched: v.number() }),
  v.strictObject({ code: v.literal('rival') }),
]);

const beadSchema = v.strictObject({
  id: v.pipe(innerId, v.title('Id'), v.description('Unique among the beads of this file.')),
  source: sideOf('Source', 'Ids of Indonesian segments, in the order of the text.'),
  target: sideOf(
    'Target',
    'Ids of the English segments that translate them; none beside an aside.',
  ),
  origin: v.exactOptional(
    v.pipe(
      v.picklist(origins),
      v.title('Origin'),
      v.description('Who made the bead: the aligner, a user, or either with a user’s consent.'),
    ),
  ),
  confidence: v.exactOptional(
    v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(1),
      v.title('Confidence'),
      v.description('How likely a computed bead is right.'),
    ),
  ),
  doubts: v.exactOptional(
    v.pipe(
      v.array(doubtSchema),
      v.title('Doubts'),
      v.description('What speaks against a computed bead.'),
    ),
  ),
});

const isSegment: Guard = (item) =>
  countKeys(item) === 3 &&
  isInnerId(item['id']) &&
  kinds.some((kind) => kind === item['kind']) &&
  isFilledText(item['text']);

const isBead: Guard = (item) =>
  countKeys(item) === 3 + beadMarks.filter((mark) => mark in item).length &&
  isInnerId(item['id']) &&
  areIds(item['source']) &&
  areIds(item['target']) &&
  (!('origin' in item) || origins.some((origin) => origin === item['origin'])) &&
  (!('confidence' in item) || isShare(item['confidence'])) &&
  (!('doubts' in item) || v.is(beadSchema.entries.doubts, item['doubts']));

const beadMarks = ['origin', 'confidence', 'doubts'];

const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;

const areIds = (list: unknown) => Array.isArray(list) && list.every(isInnerId);

const provenanceSchema = v.strictObject({
  publisher: v.pipe(filledText, v.title('Publisher'), v.description('Who published the text.')),
  published: v.exactOptional(published),
  description: v.pipe(
    bilingual,
    v.title('Description'),
    v.description('What kind of source this is.'),
  ),
  note: v.exactOptional(
    v.pipe(
      bilingual,
      v.title('Note'),
      v.description('What a reader should know before trusting the text.'),
    ),
  ),
});

const languagesSchema = v.strictObject({
  source: v.pipe(v.literal('id'), v.description('Indonesian.')),
  target: v.pipe(v.literal('en'), v.description('English.')),
});

const textEntries = {
  ...heading,
  id: v.pipe(kebabId, v.title('Id'), v.description('Unique among all texts, and never changed.')),
  title: v.pipe(bilingual, v.title('Title'), v.description('Title in both languages.')),
  languages: v.pipe(languagesSchema, v.title('Languages')),
  level,
  provenance: v.pipe(
    provenanceSchema,
    v.title('Provenance'),
    v.description('Where the text comes from.'),
  ),
  glossaries: glossaryIds,
  source: v.pipe(
    v.array(segmentSchema),
    v.title('Source'),
    v.description('The Indonesian side, in order.'),
  ),
  target: v.pipe(
    v.array(segmentSchema),
    v.title('Target'),
    v.description('The English side, in order: a suggested translation.'),
  ),
  beads: v.pipe(
    v.array(beadSchema),
    v.title('Beads'),
    v.description(
      'What belongs together across the sides, in order. Every segment stands in exactly one bead; one side may be empty.',
    ),
  ),
};

/** The file of a text. What a schema cannot say about its ids and beads is checked by `decodeText`. */
export const textSchema = v.pipe(
  v.strictObject(textEntries),
  v.title('Text'),
  v.description('An Indonesian text with an English translation, for Sejajar.'),
);

/** Says the same of a file, sooner. */
const longTextSchema = v.strictObject({
  ...textEntries,
  source: listOf(segmentSchema, isSegment),
  target: listOf(segmentSchema, isSegment),
  beads: listOf(beadSchema, isBead),
});

/** Reads the file of a text; a text that is returned keeps all that `Text`, `Segment` and `Bead` promise. */
export function decodeText(raw: string): Result<Text, FileFault> {
  const file = decodeJson(raw, longTextSchema);
  if (!file.ok) return file;
  const fault = findTextFault(file.value);
  return fault ? failure(fault) : success(toText(file.value));
}

type TextFile = v.InferOutput<typeof longTextSchema>;

const toText = (file: TextFile): Text => ({
  id: file.id,
  title: file.title,
  languages: file.languages,
  level: file.level,
  provenance: file.provenance,
  glossaries: file.glossaries,
  source: file.source.map(toSegment),
  target: file.target.map(toSegment),
  beads: file.beads.map(toBead),
});

// Ids are branded here, where they have been checked, and nowhere else.
const toSegment = ({ id, kind, text }: TextFile['source'][number]): Segment => ({
  id: toSegmentId(id),
  kind,
  text,
});

const toBead = ({ id, source, target, ...marks }: TextFile['beads'][number]): Bead => ({
  id: id as BeadId,
  source: source.map(toSegmentId),
  target: target.map(toSegmentId),
  ...marks,
});

const toSegmentId = (id: string) => id as SegmentId;
