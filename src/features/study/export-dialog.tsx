import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '../../domain/text/text';
import { chooseWork, type TextWork } from '../../interchange/choose-work';
import type { ExportFormat } from '../../interchange/writers/export-file';
import { useTextWork } from '../../queries/text-work';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { ExportActions } from './export-actions';
import styles from './export-dialog.module.css';
import { ExportFormats } from './export-formats';
import { ExportOptionsFields, type ExportChoice } from './export-options-fields';
import { ExportSummary } from './export-summary';

type ExportDialogProps = { readonly text: Text; readonly onClose: () => void };

/** The ways to take a text along: the format, what of the text, what the format cannot hold, and the file. */
export default function ExportDialog({ text, onClose }: ExportDialogProps) {
  const { t } = useTranslation(['app', 'export']);
  const work = useTextWork(text.id);
  return (
    <div onKeyDown={(event) => event.stopPropagation()}>
      <Dialog label={t('export:title')} onClose={onClose}>
        <div className={styles.head}>
          <h2 className={styles.title}>{t('export:title')}</h2>
          <Button look="quiet" onClick={onClose}>
            <Icon name="close" label={t('common.close')} />
          </Button>
        </div>
        {work && <Contents text={text} work={work} />}
      </Dialog>
    </div>
  );
}

const firstChoice: ExportChoice = {
  english: 'all',
  rows: 'all',
  layout: 'table',
  side: 'target',
};

function Contents({ text, work }: { text: Text; work: TextWork }) {
  const [format, setFormat] = useState<ExportFormat>('xliff1');
  const [choice, setChoice] = useState(firstChoice);
  const chosen = chooseWork(text, work, choice);
  return (
    <>
      <ExportFormats format={format} onFormat={setFormat} />
      <ExportOptionsFields
        format={format}
        choice={choice}
        onChange={(change) => setChoice({ ...choice, ...change })}
      />
      <ExportSummary format={format} chosen={chosen} total={text.beads.length} choice={choice} />
      <ExportActions format={format} chosen={chosen} choice={choice} />
    </>
  );
}
