import * as v from 'valibot';
import { alignments, alignmentSteps } from './alignment-records';
import { attemptGrades, type AttemptGrade } from './attempt-grades';
import { glossaryUses } from './glossary-uses';
import { ownTerms } from './own-terms';
import { binned, ownTexts } from './own-texts';
import { readingChoices } from './reading-choices';
import type { RecordKind } from './store';

/** The English that the user made of one target segment; its path is `[textId, segmentId]`. */
export type Translation = { readonly text: string };

/** What the user wrote for one bead in Practise mode; its path is `[textId, beadId]`. */
export type Attempt = { readonly text: string; readonly grade?: AttemptGrade | undefined };

/** Whether the user is done with a bead; its path is `[textId, beadId]`. */
export type Mark = { readonly done: boolean };

export const studyModes = ['read', 'practise', 'align'] as const;

export type StudyMode = (typeof studyModes)[number];

/** Where the user left a text; its path is `[textId]`. */
export type Place = {
  readonly mode: StudyMode;
  /** The bead at the top of the window; absent before the first scroll. */
  readonly beadId?: string | undefined;
  /** ISO 8601, in UTC. */
  readonly openedAt: string;
};

export const familiarityLevels = [1, 2, 3, 4, 5, 'known', 'ignored'] as const;

/** How well a word family is known; its path is `[family]`, or `[family, form]` for a form that is an exception. */
export type Familiarity = { readonly level: (typeof familiarityLevels)[number] };

/** How the app looks and speaks; absent means that it follows the browser. */
export type Settings = {
  readonly language?: 'en' | 'id' | undefined;
  readonly theme: 'system' | 'light' | 'dark' | 'sepia';
  readonly textSize: 'small' | 'medium' | 'large' | 'largest';
  readonly lineWidth: 'narrow' | 'medium' | 'wide';
  readonly layout: 'side-by-side' | 'stacked' | 'source-only';
  readonly spacing: 'airy' | 'compact';
  readonly litWords: 'all' | 'phrases' | 'off';
  readonly singleKeyShortcuts: boolean;
};

export const defaultSettings: Settings = {
  theme: 'system',
  textSize: 'medium',
  lineWidth: 'medium',
  layout: 'side-by-side',
  spacing: 'airy',
  litWords: 'all',
  singleKeyShortcuts: true,
};

/** What this browser alone has to know about keeping; no part of a backup. All moments are ISO 8601, in UTC. */
export type Keeping = {
  /** When a backup last held everything. */
  readonly backedUpAt?: string | undefined;
  /** Until then no reminder of a backup is wanted. */
  readonly remindAfter?: string | undefined;
  /** When the browser was asked to promise that it keeps everything. */
  readonly askedAt?: string | undefined;
  /** The name of the file that is kept up to date by itself. */
  readonly file?: string | undefined;
};

export const translations: RecordKind<Translation> = {
  name: 'translation',
  version: 1,
  schema: v.strictObject({ text: v.string() }),
  migrations: [],
  keepsHistory: true,
};

export const attempts: RecordKind<Attempt> = {
  name: 'attempt',
  version: 1,
  schema: v.strictObject({
    text: v.string(),
    grade: v.optional(v.picklist(attemptGrades)),
  }),
  migrations: [],
  keepsHistory: true,
};

export const marks: RecordKind<Mark> = {
  name: 'mark',
  version: 1,
  schema: v.strictObject({ done: v.boolean() }),
  migrations: [],
  keepsHistory: false,
};

export const places: RecordKind<Place> = {
  name: 'place',
  version: 2,
  schema: v.strictObject({
    mode: v.picklist(studyModes),
    beadId: v.optional(v.string()),
    openedAt: v.pipe(v.string(), v.isoTimestamp()),
  }),
  // Version 1 had no mode `align`.
  migrations: [(value) => value],
  keepsHistory: false,
};

export const familiarities: RecordKind<Familiarity> = {
  name: 'familiarity',
  version: 1,
  schema: v.strictObject({ level: v.picklist(familiarityLevels) }),
  migrations: [],
  keepsHistory: false,
};

export const settingsRecords: RecordKind<Settings> = {
  name: 'settings',
  version: 1,
  schema: v.strictObject({
    language: v.optional(v.picklist(['en', 'id'])),
    theme: v.picklist(['system', 'light', 'dark', 'sepia']),
    textSize: v.picklist(['small', 'medium', 'large', 'largest']),
    lineWidth: v.picklist(['narrow', 'medium', 'wide']),
    layout: v.picklist(['side-by-side', 'stacked', 'source-only']),
    spacing: v.picklist(['airy', 'compact']),
    litWords: v.picklist(['all', 'phrases', 'off']),
    singleKeyShortcuts: v.boolean(),
  }),
  migrations: [],
  keepsHistory: false,
  readEarly: true,
};

export const keepingRecords: RecordKind<Keeping> = {
  name: 'keeping',
  version: 1,
  schema: v.strictObject({
    backedUpAt: v.optional(v.string()),
    remindAfter: v.optional(v.string()),
    askedAt: v.optional(v.string()),
    file: v.optional(v.string()),
  }),
  migrations: [],
  keepsHistory: false,
};

/** All kinds of records that this program knows. */
export const recordKinds: readonly RecordKind<unknown>[] = [
  translations,
  attempts,
  marks,
  places,
  familiarities,
  readingChoices,
  glossaryUses,
  settingsRecords,
  keepingRecords,
  ownTerms,
  ownTexts,
  binned,
  alignments,
  alignmentSteps,
];
