import * as fc from 'fast-check';
import * as v from 'valibot';
import type { Text } from '../../domain/text/text';
import type { FakeTab } from '../fake-place';
import { glossaryUses } from '../glossary-uses';
import { ownTerms } from '../own-terms';
import { binned, ownTexts } from '../own-texts';
import { readingChoices } from '../reading-choices';
import { attemptGrades } from '../attempt-grades';
import {
  attempts,
  familiarities,
  familiarityLevels,
  marks,
  places,
  settingsRecords,
  translations,
} from '../records';
import type { RecordKind } from '../store';

const texts = fc.string({ unit: 'binary', maxLength: 40 });
const parts = fc.oneof(fc.constantFrom('a', 'b:c', '<img src=x>'), fc.string({ maxLength: 3 }));
const moments = fc
  .date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString());

/** Something that the user does. */
export type Write = (tab: FakeTab) => Promise<unknown>;

const writing = <Value>(kind: RecordKind<Value>, depth: number, values: fc.Arbitrary<Value>) =>
  fc.tuple(fc.array(parts, { minLength: depth, maxLength: depth }), values).map(
    ([path, value]): Write =>
      ({ store }) =>
        store.write(kind, path, value),
  );

const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });

const settings = fc.record({
  language: optional(fc.constantFrom('en' as const, 'id' as const)),
  theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const, 'sepia' as const),
  textSize: fc.constantFrom('small' as const, 'largest' as const),
  lineWidth: fc.constantFrom('narrow' as const, 'wide' as const),
  layout: fc.constantFrom('stacked' as const, 'source-only' as const),
  spacing: fc.constantFrom('airy' as const, 'compact' as const),
  litWords: fc.constantFrom('all' as const, 'phrases' as const, 'off' as const),
  singleKeyShortcuts: fc.boolean(),
});

const ownText = (text: string): Text =>
  v.parse(ownTexts.schema, {
    id: 'own-1',
    title: { id: text, en: text },
    languages: { source: 'id', target: 'en' },
    level: 'B1',
    provenance: { publisher: '', description: { id: text, en: text } },
    glossaries: ['core'],
    source: [{ id: 's1', kind: 'paragraph', text }],
    target: [],
    beads: [{ id: 'b1', source: ['s1'], target: [] }],
  });

const ownTerm = texts.map((text) => ({
  lemma: text,
  root: text,
  partOfSpeech: 'verb' as const,
  senses: [{ gloss: text, note: text }],
  forms: [{ form: text }],
}));

/** What a user can make, of each kind that a backup holds, and removals of some of it. */
export const anyWrites = fc.array(
  fc.oneof(
    writing(translations, 2, fc.record({ text: texts })),
    writing(
      attempts,
      2,
      fc.record({ text: texts, grade: optional(fc.constantFrom(...attemptGrades)) }),
    ),
    writing(marks, 2, fc.record({ done: fc.boolean() })),
    writing(
      places,
      1,
      fc.record({
        mode: fc.constantFrom('read' as const, 'practise' as const),
        beadId: optional(texts),
        openedAt: moments,
      }),
    ),
    writing(familiarities, 1, fc.record({ level: fc.constantFrom(...familiarityLevels) })),
    writing(familiarities, 2, fc.record({ level: fc.constantFrom(...familiarityLevels) })),
    writing(ownTerms, 1, fc.record({ term: ownTerm })),
    writing(ownTerms, 2, fc.record({ term: optional(ownTerm), was: texts })),
    writing(readingChoices, 4, fc.record({ glossaryId: texts, termId: texts })),
    writing(glossaryUses, 1, fc.record({ isOn: fc.boolean() })),
    writing(settingsRecords, 0, settings),
    writing(ownTexts, 1, texts.map(ownText)),
    writing(binned, 1, fc.record({ deletedAt: moments })),
    parts.map(
      (part): Write =>
        ({ store }) =>
          store.remove(translations, ['a', part]),
    ),
  ),
  { minLength: 1, maxLength: 15 },
);
