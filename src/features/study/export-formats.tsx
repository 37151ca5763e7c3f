import { useTranslation } from 'react-i18next';
import { exportFormats, type ExportFormat } from '../../interchange/writers/export-file';
import styles from './export-formats.module.css';

type ExportFormatsProps = {
  readonly format: ExportFormat;
  readonly onFormat: (format: ExportFormat) => void;
};

/** The formats, each with what it is for: one tab stop, arrow keys move. */
export function ExportFormats({ format, onFormat }: ExportFormatsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.formats}>
      <legend className="visually-hidden">{t('export.format')}</legend>
      {exportFormats.map((value) => (
        <label key={value} className={styles.format} htmlFor={`export-${value}`}>
          <input
            id={`export-${value}`}
            type="radio"
            name="export-format"
            className={styles.input}
            checked={value === format}
            onChange={() => onFormat(value)}
          />
          <span className={styles.face}>
            <span className={styles.name}>
              <FormatName format={value} />
            </span>
            <span className={styles.purpose}>{t(`export.purposes.${value}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Formats that are called the same in every language. */
const names = {
  xliff1: 'XLIFF 1.2',
  xliff2: 'XLIFF 2.0',
  tmx: 'TMX 1.4',
  csv: 'CSV',
  tsv: 'TSV',
  docx: 'Word',
  json: 'JSON',
} as const;

function FormatName({ format }: { format: ExportFormat }) {
  const { t } = useTranslation();
  return format === 'html' || format === 'plain' ? t(`export.names.${format}`) : names[format];
}
