import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ChosenWork } from '../../interchange/choose-work';
import { writeExport, type ExportFormat } from '../../interchange/writers/export-file';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import styles from './export-dialog.module.css';
import type { ExportChoice } from './export-options-fields';
import { printAddress } from './print-address';

type ExportActionsProps = {
  readonly format: ExportFormat;
  readonly chosen: ChosenWork;
  readonly choice: ExportChoice;
};

/** Has the file, or what was chosen laid out for paper. */
export function ExportActions({ format, chosen, choice }: ExportActionsProps) {
  const { t } = useTranslation('export');
  const [, navigate] = useLocation();
  const [said, setSaid] = useState('');
  const isEmpty = chosen.units.length === 0;
  const download = async () => {
    try {
      const { name, content } = await writeExport(format, chosen, choice, new Date());
      saveFile(name, content);
      setSaid(t('downloaded', { name }));
    } catch {
      setSaid(t('failed'));
    }
  };
  return (
    <div className={styles.actions}>
      <Button look="strong" disabled={isEmpty} onClick={() => void download()}>
        {t('download')}
      </Button>
      <Button disabled={isEmpty} onClick={() => navigate(printAddress(chosen.text.id, choice))}>
        {t('printView')}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
