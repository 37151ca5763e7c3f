import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSafety } from '../queries/safety';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './safety-notices.module.css';

/** Says once what was recovered, and for as long as it is so that one of the two keepers is missing. */
export default function SafetyNotices() {
  const { t } = useTranslation();
  const { journal, local, recovered } = useSafety();
  const [isRead, setRead] = useState(false);
  const translations = recovered['translation'] ?? 0;
  const isJournalMissing = journal !== 'ready' && journal !== 'opening';
  return (
    <div className={styles.place}>
      {translations > 0 && !isRead && (
        <Notice title={t('safety.recovered', { count: translations })}>
          <p>{t('safety.recoveredHelp')}</p>
          <Button onClick={() => setRead(true)}>{t('common.close')}</Button>
        </Notice>
      )}
      {isJournalMissing && local === 'ready' && (
        <Notice title={t('safety.lessSafe')}>
          <p>{t(`safety.journal.${journal}`)}</p>
        </Notice>
      )}
      {local !== 'ready' && !isJournalMissing && (
        <Notice tone="trouble" title={t(`safety.local.${local}`)}>
          <p>{t('safety.localHelp')}</p>
        </Notice>
      )}
    </div>
  );
}
