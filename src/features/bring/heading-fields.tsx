import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual, Level } from '../../domain/text/text';
import { Segmented } from '../../ui/segmented';
import type { ChangeDraft, Draft } from './bring-draft';
import type { ReadSides } from './use-sides';
import styles from './heading-fields.module.css';

type HeadingFieldsProps = {
  readonly draft: Draft;
  readonly change: ChangeDraft;
  /** Left out where the text has its titles. */
  readonly titles: Bilingual | undefined;
  readonly read: ReadSides;
};

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
const units = ['paragraphs', 'sentences'] as const;

/** What the text is called, how hard it is, and what its segments are. */
export function HeadingFields({ draft, change, titles, read }: HeadingFieldsProps) {
  const { t } = useTranslation('bring');
  return (
    <div className={styles.fields}>
      {titles && (
        <>
          <NameField
            label={t('heading.title')}
            lang="id"
            value={titles.id}
            onChange={(title) => change((was) => ({ ...was, title }))}
          />
          <NameField
            label={t('heading.titleEnglish')}
            lang="en"
            value={titles.en}
            onChange={(titleEnglish) => change((was) => ({ ...was, titleEnglish }))}
          />
          <LevelField
            value={draft.level ?? read.from?.level ?? 'B1'}
            onChange={(level) => change((was) => ({ ...was, level }))}
          />
        </>
      )}
      {!read.tied && (
        <Segmented
          label={t('heading.segments')}
          options={units.map((value) => ({ value, label: t(`heading.${value}`) }))}
          value={draft.segments}
          onChange={(segments) => change((was) => ({ ...was, segments }))}
        />
      )}
    </div>
  );
}

type NameFieldProps = {
  readonly label: string;
  readonly lang: 'id' | 'en';
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function NameField({ label, lang, value, onChange }: NameFieldProps) {
  return (
    <Labelled label={label} className={styles.name}>
      {(id) => <input {...{ id, lang, value }} onChange={({ target }) => onChange(target.value)} />}
    </Labelled>
  );
}

type LevelFieldProps = { readonly value: Level; readonly onChange: (level: Level) => void };

function LevelField({ value, onChange }: LevelFieldProps) {
  const { t } = useTranslation('bring');
  return (
    <Labelled label={t('heading.level')}>
      {(id) => (
        <select
          {...{ id, value }}
          onChange={({ target }) =>
            onChange(levels.find((level) => level === target.value) ?? value)
          }
        >
          {levels.map((level) => (
            <option key={level}>{level}</option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

type LabelledProps = {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: (id: string) => ReactNode;
};

function Labelled({ label, className = '', children }: LabelledProps) {
  const id = useId();
  return (
    <div className={`${styles.field} ${className}`}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
