import { useTranslation } from 'react-i18next';
import { useUnreadableRecords } from '../queries/unreadable-records';
import { Notice } from '../ui/notice';
import styles from './unreadable-records.module.css';

/** A lasting notice while there are saved records that this version cannot read. */
export function UnreadableRecords() {
  const { t } = useTranslation();
  const records = useUnreadableRecords();
  if (records.length === 0) return undefined;
  return (
    <Notice tone="trouble" title={t('unreadable.title', { count: records.length })}>
      <p>{t('unreadable.body')}</p>
      <details>
        <summary>{t('unreadable.details')}</summary>
        <ul className={styles.list}>
          {records.map((record) => (
            <li key={record.key}>
              <code>{record.key}</code>{' '}
              {record.kind === 'set-aside' ? record.raw.slice(0, 200) : t('unreadable.tooNew')}
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
