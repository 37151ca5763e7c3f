import * as v from 'valibot';
import { coversText } from '../domain/alignment/covers-text';
import type { Text } from '../domain/text/text';
import type { RecordKind } from './store';
import { bead, segment } from './text-parts';

/** That a text is in the bin, with all that was made of it; its path is `[textId]`. */
export type Binned = {
  /** ISO 8601, in UTC. */
  readonly deletedAt: string;
};

const bilingual = v.strictObject({ id: v.string(), en: v.string() });

const textSchema: v.GenericSchema<unknown, Text> = v.pipe(
  v.strictObject({
    id: v.string(),
    title: bilingual,
    languages: v.strictObject({ source: v.literal('id'), target: v.literal('en') }),
    level: v.picklist(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']),
    provenance: v.strictObject({
      publisher: v.string(),
      published: v.exactOptional(v.string()),
      description: bilingual,
      note: v.exactOptional(bilingual),
    }),
    glossaries: v.array(v.string()),
    source: v.array(segment),
    target: v.array(segment),
    beads: v.array(bead),
  }),
  v.check((text) => coversText(text)),
);

/** The texts that the user brought; the path of each is `[textId]`. */
export const ownTexts: RecordKind<Text> = {
  name: 'own-text',
  version: 2,
  schema: textSchema,
  // The beads of version 1 did not say who made them.
  migrations: [(value) => value],
  keepsHistory: false,
};

export const binned: RecordKind<Binned> = {
  name: 'bin',
  version: 1,
  schema: v.strictObject({ deletedAt: v.pipe(v.string(), v.isoTimestamp()) }),
  migrations: [],
  keepsHistory: false,
};
