import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PastedText } from '../../interchange/own-text';
import styles from './add-text-page.module.css';

type AddTextFieldsProps = {
  readonly value: PastedText;
  readonly onChange: (changes: Partial<PastedText>) => void;
};

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** Title, level and both sides of a text. */
export function AddTextFields({ value, onChange }: AddTextFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Line
        label={t('addText.name')}
        lang="id"
        value={value.title}
        onChange={(title) => onChange({ title })}
      />
      <Line
        label={t('addText.nameEnglish')}
        lang="en"
        value={value.titleEnglish}
        onChange={(titleEnglish) => onChange({ titleEnglish })}
      />
      <LevelField value={value.level} onChange={(level) => onChange({ level })} />
      <div className={styles.sides}>
        <Side
          label={t('addText.source')}
          lang="id"
          value={value.source}
          onChange={(source) => onChange({ source })}
        />
        <Side
          label={t('addText.target')}
          lang="en"
          value={value.target}
          onChange={(target) => onChange({ target })}
        />
      </div>
    </>
  );
}

type LevelFieldProps = {
  readonly value: PastedText['level'];
  readonly onChange: (level: PastedText['level']) => void;
};

function LevelField({ value, onChange }: LevelFieldProps) {
  const { t } = useTranslation();
  return (
    <Labelled label={t('addText.level')}>
      {(id) => (
        <select
          {...{ id, value }}
          className={styles.select}
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

type FieldProps = {
  readonly label: string;
  readonly lang: 'id' | 'en';
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function Line({ label, lang, value, onChange }: FieldProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          {...{ id, lang, value }}
          className={styles.input}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labelled>
  );
}

function Side({ label, lang, value, onChange }: FieldProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <textarea
          {...{ id, lang, value }}
          rows={10}
          className={lang === 'id' ? styles.source : styles.target}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labelled>
  );
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
