import type { BackupRecord } from '../../storage/backup/backup';
import { parseRecordKey } from '../../storage/record-key';
import type { KeyedRevision } from '../../storage/revision';

const kinds = [
  'translation',
  'attempt',
  'mark',
  'place',
  'familiarity',
  'settings',
  'own-term',
  'own-text',
  'bin',
  'reading',
  'glossary',
  'glossary-use',
  'alignment',
  'alignment-step',
] as const;

/** A record as an example in a list: which it is, where it belongs, and how it begins. */
export type DescribedRecord = {
  readonly kind: (typeof kinds)[number] | 'other';
  readonly place: string;
  readonly text: string;
};

const shownCharacters = 120;

/** Its value may be anything that a stranger has written. */
export function describeRecord(record: KeyedRevision | BackupRecord): DescribedRecord {
  const named = 'key' in record ? parseRecordKey(record.key) : record;
  const value = 'key' in record ? valueOf(record) : record.value;
  return {
    kind: kinds.find((kind) => kind === named?.kind) ?? 'other',
    place: (named?.path ?? []).join(' · ').slice(0, shownCharacters),
    text: textOf(value).slice(0, shownCharacters),
  };
}

const valueOf = ({ revision }: KeyedRevision) => ('value' in revision ? revision.value : undefined);

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  if ('text' in value && typeof value.text === 'string') return value.text;
  if ('title' in value && typeof value.title === 'string') return value.title;
  if ('term' in value && typeof value.term === 'object') return textOf(value.term);
  if ('lemma' in value && typeof value.lemma === 'string') return value.lemma;
  if ('was' in value && typeof value.was === 'string') return value.was;
  if ('title' in value) return titleOf(value.title);
  if (!('level' in value)) return '';
  const { level } = value;
  return typeof level === 'string' || typeof level === 'number' ? String(level) : '';
}

const titleOf = (title: unknown): string =>
  typeof title === 'object' && title !== null && 'id' in title && typeof title.id === 'string'
    ? title.id
    : '';
