import i18next, { type BackendModule, type CustomTypeOptions, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['en', 'id'] as const;

export type Language = (typeof languages)[number];

/** The first language of the browser that the app speaks, else English. */
export function preferredLanguage(browserLanguages: readonly string[]): Language {
  const primary = browserLanguages.map((tag) => tag.toLowerCase().split('-')[0]);
  // Browsers have sent "in" for Indonesian since before the code became "id".
  const spoken = primary.map((tag) => (tag === 'in' ? 'id' : tag));
  return languages.find((language) => language === spoken.find(isLanguage)) ?? 'en';
}

/** Sets up the words of the interface. Those of the first screens (`app`) are loaded when this is done. */
export async function startI18n(language: Language) {
  await i18next
    .use(localeFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      ns: ['app'],
      defaultNS: 'app',
      fallbackLng: false,
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

/** Changes the language of the interface; the old words stay until the new ones are loaded. */
export async function speak(language: Language) {
  await i18next.changeLanguage(language);
}

/** Begins to load words that a part of the screen will ask for soon. */
export async function prepareWords(namespace: keyof CustomTypeOptions['resources']) {
  await i18next.loadNamespaces(namespace);
}

/** A file per part of the screen and language, loaded when the part is shown. */
const locales = import.meta.glob<ResourceKey>('./locales/*/*.json', { import: 'default' });

const localeFiles: BackendModule = {
  type: 'backend',
  callbackApi: true,
  init() {},
  read(language, namespace, tell) {
    const load = locales[`./locales/${namespace}/${language}.json`];
    if (!load) throw new RangeError(`There are no words for ${namespace} in ${language}`);
    load().then(
      (words) => tell(null, words),
      (error: unknown) => tell(error instanceof Error ? error : String(error), null),
    );
  },
};

const isLanguage = (tag: string | undefined): tag is Language =>
  languages.some((language) => language === tag);
