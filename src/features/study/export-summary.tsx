import { useTranslation } from 'react-i18next';
import type { ChosenWork } from '../../interchange/choose-work';
import type { ExportFormat } from '../../interchange/writers/export-file';
import { findRemarks } from '../../interchange/writers/find-remarks';
import styles from './export-dialog.module.css';
import type { ExportChoice } from './export-options-fields';

type ExportSummaryProps = {
  readonly format: ExportFormat;
  readonly chosen: ChosenWork;
  /** Of all paragraphs of the text. */
  readonly total: number;
  readonly choice: ExportChoice;
};

/** How much of the text was chosen, and what of that the format cannot hold. */
export function ExportSummary({ format, chosen, total, choice }: ExportSummaryProps) {
  const { t } = useTranslation('export');
  const rows = chosen.units.length;
  const remarks = findRemarks(format, chosen.units, choice);
  return (
    <div role="status" className={styles.summary}>
      <p>{rows === 0 ? t('nothing') : t('chosen', { rows, count: total })}</p>
      {remarks.map(({ kind, count }) => (
        <p key={kind}>{t(`remarks.${kind}`, { count })}</p>
      ))}
    </div>
  );
}
