import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { applyAppearance } from './app/appearance';
import { preferredLanguage, startI18n } from './i18n/start-i18n';
import { textIndexQuery } from './queries/text-index';
import { followStore } from './queries/follow-store';
import { createQueryClient } from './queries/query-client';
import { settingsQuery } from './queries/settings';
import { createLocalStore } from './storage/local-store';
import './ui/theme.css';

const store = createLocalStore({
  openStorage: () => window.localStorage,
  events: window,
  now: () => new Date(),
});
const client = createQueryClient();
followStore(client, store);
// Begun early; a page that needs it asks again and says what is wrong.
client.query(textIndexQuery).catch(() => undefined);

const settings = await client.query(settingsQuery(store));
const language = settings.language ?? preferredLanguage(navigator.languages);
applyAppearance(settings, language);
await startI18n(language);

const root = document.getElementById('root');
if (!root) throw new Error('No #root in index.html');
createRoot(root).render(<App client={client} store={store} />);
