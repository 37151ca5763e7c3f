import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { applyAppearance } from './app/appearance';
import { loadPage } from './app/pages';
import { preferredLanguage, startI18n } from './i18n/start-i18n';
import { followStore } from './queries/follow-store';
import { createQueryClient } from './queries/query-client';
import { settingsQuery } from './queries/settings';
import { compactWhenIdle } from './storage/compact-when-idle';
import { createJournaledStore } from './storage/journaled-store';
import { recordKinds } from './storage/records';
import './ui/theme.css';

const client = createQueryClient();

const store = createJournaledStore({
  openStorage: () => window.localStorage,
  openJournal: async () => (await import('./storage/journal/open-journal')).openJournal(),
  events: window,
  now: () => new Date(),
  kinds: recordKinds,
  sitting: newSitting(),
});
const page = loadPage(location.hash, client, store);
followStore(client, store);
compactWhenIdle(store);

void start();

/** Not awaited at the top of the module: the page is loaded by a module that waits for this one. */
async function start() {
  const settings = await client.query(settingsQuery(store));
  const language = settings.language ?? preferredLanguage(navigator.languages);
  applyAppearance(settings, language);
  await Promise.all([startI18n(language), page]);
  const root = document.getElementById('root');
  if (!root) throw new Error('No #root in index.html');
  // In a transition React waits for a page that is loaded; else it shows nothing, and then that nothing for 300 ms.
  startTransition(() => createRoot(root).render(<App client={client} store={store} />));
}

/** Names this visit of this tab; unlike randomUUID, random values are had without a secure context too. */
function newSitting(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
