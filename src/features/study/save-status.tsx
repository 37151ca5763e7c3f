import { useTranslation } from 'react-i18next';
import type { KeepStatus } from '../../storage/keep-typing';
import styles from './save-status.module.css';

/** Says truthfully whether what was typed is kept: quiet while it is, plain when it is not. */
export function SaveStatus({ status }: { status: KeepStatus }) {
  const { t } = useTranslation();
  if (status.kind === 'failed') {
    return (
      <strong role="alert" className={styles.failed}>
        {t(`save.failed.${status.error.kind}`)}
      </strong>
    );
  }
  return (
    <span role="status" className={status.kind === 'saved' ? styles.saved : styles.pending}>
      {status.kind !== 'untouched' && t(`save.${status.kind}`)}
    </span>
  );
}
