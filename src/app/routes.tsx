import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Route, Switch } from 'wouter';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { LibraryPage, SettingsPage, StudyPage } from './pages';

export function Routes() {
  return (
    <Suspense>
      <Switch>
        <Route path="/" component={LibraryPage} />
        <Route path="/texts/:id">{({ id }) => <StudyPage key={id} textId={id} />}</Route>
        <Route path="/settings" component={SettingsPage} />
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  );
}

function NotFound() {
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
