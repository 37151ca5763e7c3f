import { useTranslation } from 'react-i18next';
import type { WorkChoice } from '../../interchange/choose-work';
import type { ExportFormat, ExportOptions } from '../../interchange/writers/export-file';
import { Segmented } from '../../ui/segmented';
import styles from './export-dialog.module.css';

export type ExportChoice = WorkChoice & ExportOptions;

type ExportOptionsFieldsProps = {
  readonly format: ExportFormat;
  readonly choice: ExportChoice;
  readonly onChange: (change: Partial<ExportChoice>) => void;
};

const values = {
  english: ['all', 'own'],
  rows: ['all', 'done'],
  layout: ['table', 'interlinear'],
  side: ['target', 'source'],
} as const;

/** What of the text is wanted; and how, where the format leaves that open. */
export function ExportOptionsFields({ format, choice, onChange }: ExportOptionsFieldsProps) {
  const { t } = useTranslation(['app', 'export']);
  const { english, rows } = choice;
  const isSourceAlone = format === 'plain' && choice.side === 'source';
  return (
    <div className={styles.options}>
      <FormatField {...{ format, choice, onChange }} />
      {!isSourceAlone && (
        <Segmented
          label={t('export:english')}
          options={values.english.map((value) => ({
            value,
            label: t(`export:ofEnglish.${value}`),
          }))}
          value={english}
          onChange={(value) => onChange({ english: value })}
        />
      )}
      <Segmented
        label={t('study.rows')}
        options={values.rows.map((value) => ({ value, label: t(`export:ofRows.${value}`) }))}
        value={rows}
        onChange={(value) => onChange({ rows: value })}
      />
    </div>
  );
}

function FormatField({ format, choice, onChange }: ExportOptionsFieldsProps) {
  const { t } = useTranslation('export');
  if (format === 'html') {
    return (
      <Segmented
        label={t('layout')}
        options={values.layout.map((value) => ({ value, label: t(`layouts.${value}`) }))}
        value={choice.layout}
        onChange={(layout) => onChange({ layout })}
      />
    );
  }
  if (format !== 'plain') return undefined;
  return (
    <Segmented
      label={t('side')}
      options={values.side.map((value) => ({ value, label: t(`sides.${value}`) }))}
      value={choice.side}
      onChange={(side) => onChange({ side })}
    />
  );
}
