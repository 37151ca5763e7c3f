import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import styles from './save-status.module.css';
import type { KeptText } from './use-kept-text';

type SaveStatusProps = {
  readonly kept: KeptText;
  /** Of the row, counted from 1. */
  readonly number: number;
};

/** Says truthfully whether what was typed is kept: quiet while it is, plain when it is not, with a way out. */
export function SaveStatus({ kept: { status, newest }, number }: SaveStatusProps) {
  const { t } = useTranslation();
  if (status.kind === 'failed') {
    return (
      <>
        <strong role="alert" className={styles.failed}>
          {t(`save.failed.${status.error.kind}`)}
        </strong>
        <Button onClick={() => saveFile(`sejajar-${number}.txt`, newest())}>
          {t('save.download')}
        </Button>
      </>
    );
  }
  return (
    <span role="status" className={status.kind === 'saved' ? styles.saved : styles.pending}>
      {status.kind !== 'untouched' && t(`save.${status.kind}`)}
    </span>
  );
}
