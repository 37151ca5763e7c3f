import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';

export default function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')}>
      <h1 className="visually-hidden">{t('notFound.title')}</h1>
      <Notice title={t('notFound.title')}>
        <p>{t('notFound.body')}</p>
        <Link href="/">{t('nav.library')}</Link>
      </Notice>
    </Page>
  );
}
