import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { exportFormats, type ExportFormat } from '../../interchange/writers/export-file';
import styles from './export-formats.module.css';

type ExportFormatsProps = {
  readonly format: ExportFormat;
  readonly onFormat: (format: ExportFormat) => void;
};

/** The formats, each with what it is for: one tab stop, arrow keys move. */
export function ExportFormats({ format, onFormat }: ExportFormatsProps) {
  const { t } = useTranslation('export');
  return (
    <fieldset className={styles.formats}>
      <legend className="visually-hidden">{t('format')}</legend>
      {exportFormats.map((value) => (
        <label key={value} className={styles.format}>
          <input
            type="radio"
            name="export-format"
            className={styles.input}
            checked={value === format}
            onChange={() => onFormat(value)}
          />
          <span className={styles.name}>{nameOf(value, t)}</span>
          <span className={styles.purpose}>{t(`purposes.${value}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What each format is called; those with an ordinary word for a name are called so in each language. */
function nameOf(format: ExportFormat, t: TFunction<'export'>): string {
  return format === 'html' || format === 'plain' ? t(`names.${format}`) : names[format];
}

const names = {
  xliff1: 'XLIFF 1.2',
  xliff2: 'XLIFF 2.0',
  tmx: 'TMX 1.4',
  csv: 'CSV',
  tsv: 'TSV',
  docx: 'Word',
  json: 'JSON',
} as const;
