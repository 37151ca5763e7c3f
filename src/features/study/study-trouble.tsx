import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { FileError } from '../../queries/load-file';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';

type StudyFailedProps = { readonly error: Error; readonly onRetry: () => void };

/** Stands for a text that cannot be used, and says why. */
export function StudyFailed({ error, onRetry }: StudyFailedProps) {
  const { t } = useTranslation();
  return (
    <Page title={t('study.broken')}>
      <h1 className="visually-hidden">{t('study.broken')}</h1>
      <Notice tone="trouble" title={t('study.broken')}>
        {error instanceof FileError && (
          <p>
            {t('fault.inFile', { file: error.file })}{' '}
            {t(`fault.${error.fault.kind}`, { ...error.fault })}
          </p>
        )}
        <p>{t('study.brokenHelp')}</p>
        <Button onClick={onRetry}>{t('common.retry')}</Button>{' '}
        <Link href="/">{t('study.toLibrary')}</Link>
      </Notice>
    </Page>
  );
}

/** Stands for a text that is not there yet. */
export function StudyLoading() {
  const { t } = useTranslation();
  return (
    <Page title={t('common.loading')}>
      <h1 className="visually-hidden">{t('common.loading')}</h1>
      <p role="status">{t('common.loading')}</p>
    </Page>
  );
}
