import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual, Level } from '../../domain/text/text';
import { Segmented } from '../../ui/segmented';
import type { ChangeDraft, Draft } from './bring-draft';
import styles from './heading-fields.module.css';

type HeadingFieldsProps = {
  readonly draft: Draft;
  readonly change: ChangeDraft;
  readonly titles: Bilingual;
};

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
const units = ['paragraphs', 'sentences'] as const;

/** What the text is called, how hard it is, and what its segments are. */
export function HeadingFields({ draft, change, titles }: HeadingFieldsProps) {
  const { t } = useTranslation('bring');
  return (
    <div className={styles.fields}>
      <Labelled label={t('heading.title')} className={styles.name}>
        {(id) => (
          <input
            {...{ id }}
            lang="id"
            value={titles.id}
            onChange={({ target }) => change((was) => ({ ...was, title: target.value }))}
          />
        )}
      </Labelled>
      <Labelled label={t('heading.titleEnglish')} className={styles.name}>
        {(id) => (
          <input
            {...{ id }}
            lang="en"
            value={titles.en}
            onChange={({ target }) => change((was) => ({ ...was, titleEnglish: target.value }))}
          />
        )}
      </Labelled>
      <LevelField value={draft.level} onChange={(level) => change((was) => ({ ...was, level }))} />
      <Segmented
        label={t('heading.segments')}
        options={units.map((value) => ({ value, label: t(`heading.${value}`) }))}
        value={draft.segments}
        onChange={(segments) => change((was) => ({ ...was, segments }))}
      />
    </div>
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
