import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { preferredLanguage, speak } from '../i18n/start-i18n';
import { useSettings } from '../queries/settings';
import { StoreContext } from '../queries/store-context';
import type { JournaledStore } from '../storage/journaled-store';
import { applyAppearance } from './appearance';
import { useHashLocation } from './hash-location';
import { Layout } from './layout';
import { PageBoundary } from './page-boundary';
import { Routes } from './routes';

/** The whole app: what every page needs, around the pages. */
export function App({ client, store }: { client: QueryClient; store: JournaledStore }) {
  return (
    <QueryClientProvider client={client}>
      <StoreContext value={store}>
        <Router hook={useHashLocation}>
          <PageBoundary>
            <Appearance />
            <Layout>
              <PageBoundary>
                <Routes />
              </PageBoundary>
            </Layout>
          </PageBoundary>
        </Router>
      </StoreContext>
    </QueryClientProvider>
  );
}

/** Follows the settings, in this tab and from others. */
function Appearance() {
  const settings = useSettings();
  const { i18n } = useTranslation();
  const language = settings.language ?? preferredLanguage(navigator.languages);
  useEffect(() => {
    applyAppearance(settings, language);
    if (i18n.language !== language) void speak(language);
  }, [settings, language, i18n]);
  return undefined;
}
