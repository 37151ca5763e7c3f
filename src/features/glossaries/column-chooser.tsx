import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { headOf, previewTable } from '../../interchange/glossaries/readers/read-table';
import type { ColumnChoice } from '../../interchange/glossaries/table-columns';
import { Button } from '../../ui/button';
import styles from './column-chooser.module.css';

type ColumnChooserProps = {
  readonly file: File;
  /** The beginning of the table. */
  readonly raw: string;
  readonly choice: ColumnChoice;
  readonly onChange: (choice: ColumnChoice) => void;
  readonly onStart: () => void;
  readonly onCancel: () => void;
};

const roles = ['lemma', 'gloss', 'partOfSpeech', 'root', 'note'] as const;

type Role = (typeof roles)[number];

const previewedRows = 5;

/** Asks what stands in which column of a table, and shows what it will be read as. */
export function ColumnChooser(props: ColumnChooserProps) {
  const { file, raw, choice, onChange, onStart, onCancel } = props;
  const { t } = useTranslation('glossaries');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { lemma, gloss } = choice.columns;
  const isComplete = lemma !== undefined && gloss !== undefined && lemma !== gloss;
  return (
    <div className={styles.chooser}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {t('columns.title', { file: file.name })}
      </h3>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={choice.hasHeader}
          onChange={({ target }) => onChange({ ...choice, hasHeader: target.checked })}
        />
        {t('columns.hasHeader')}
      </label>
      <div className={styles.fields}>
        {roles.map((role) => (
          <ColumnField key={role} {...{ role, raw, choice, onChange }} />
        ))}
      </div>
      <p className={styles.help}>{isComplete ? t('columns.help') : t('columns.missing')}</p>
      <Preview {...{ raw, choice }} />
      <div className={styles.foot}>
        <Button look="strong" disabled={!isComplete} onClick={onStart}>
          {t('columns.start')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('import.cancel')}
        </Button>
      </div>
    </div>
  );
}

type ColumnFieldProps = Pick<ColumnChooserProps, 'raw' | 'choice' | 'onChange'> & {
  readonly role: Role;
};

function ColumnField({ role, raw, choice, onChange }: ColumnFieldProps) {
  const { t } = useTranslation('glossaries');
  const id = useId();
  const rows = headOf(raw, previewedRows + 1);
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const nameOf = (index: number) => {
    const name = choice.hasHeader ? rows[0]?.cells[index]?.trim() : '';
    return name || t('columns.column', { number: index + 1 });
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(`columns.${role}`)}</label>
      <select
        id={id}
        className={styles.select}
        value={choice.columns[role] ?? ''}
        onChange={({ target }) => onChange(withColumn(choice, role, target.value))}
      >
        <option value="">{t('columns.none')}</option>
        {Array.from({ length: count }, (_, index) => (
          <option key={index} value={index}>
            {nameOf(index)}
          </option>
        ))}
      </select>
    </div>
  );
}

function withColumn(choice: ColumnChoice, role: Role, value: string): ColumnChoice {
  const { [role]: _, ...others } = choice.columns;
  return { ...choice, columns: value === '' ? others : { ...others, [role]: Number(value) } };
}

function Preview({ raw, choice }: Pick<ColumnChooserProps, 'raw' | 'choice'>) {
  const { t } = useTranslation('glossaries');
  const shown = roles.filter((role) => choice.columns[role] !== undefined);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('columns.preview')}</caption>
      <thead>
        <tr>
          {shown.map((role) => (
            <th key={role} scope="col">
              {t(`columns.${role}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {previewTable(raw, choice, previewedRows).map((row, index) => (
          <tr key={index}>
            {shown.map((role) => (
              <td key={role} lang={role === 'lemma' || role === 'root' ? 'id' : ''}>
                {row[role]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
