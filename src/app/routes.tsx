import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import {
  BringPage,
  GlossariesPage,
  LibraryPage,
  NotFound,
  PrintPage,
  SettingsPage,
  StudyPage,
  VocabularyPage,
} from './pages';

export function Routes() {
  return (
    <Suspense>
      <Switch>
        <Route path="/" component={LibraryPage} />
        <Route path="/texts/:id">{({ id }) => <StudyPage key={id} textId={id} />}</Route>
        <Route path="/texts/:id/print">{({ id }) => <PrintPage textId={id} />}</Route>
        <Route path="/add" component={BringPage} />
        <Route path="/glossaries" component={GlossariesPage} />
        <Route path="/words" component={VocabularyPage} />
        <Route path="/settings" component={SettingsPage} />
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  );
}
