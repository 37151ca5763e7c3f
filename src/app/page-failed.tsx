import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../queries/store-context';
import { makeBackupFile } from '../storage/backup/backup-file';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { saveFile } from '../ui/save-file';

type PageFailedProps = { readonly error: unknown; readonly onRetry: () => void };

/** Stands in the place of a page that failed, and offers a backup straight from the store. */
export function PageFailed({ error, onRetry }: PageFailedProps) {
  const { t } = useTranslation();
  return (
    <Page title={t('pageFailed.title')}>
      <h1 className="visually-hidden">{t('pageFailed.title')}</h1>
      <Notice tone="trouble" title={t('pageFailed.title')}>
        <p>{t('pageFailed.body')}</p>
        <p>{String(error)}</p>
        <Button onClick={onRetry}>{t('pageFailed.retry')}</Button>{' '}
        <Button onClick={() => location.reload()}>{t('pageFailed.reload')}</Button> <BackupButton />
      </Notice>
    </Page>
  );
}

function BackupButton() {
  const { t } = useTranslation();
  const store = useStore();
  const [hasFailed, setFailed] = useState(false);
  const backUp = async () => {
    const made = await makeBackupFile(store, new Date());
    setFailed(!made.ok);
    if (made.ok) saveFile(made.value.name, made.value.content);
  };
  return (
    <>
      <Button onClick={() => void backUp()}>{t('safety.download')}</Button>
      {hasFailed && <p role="alert">{t('safety.failed')}</p>}
    </>
  );
}
