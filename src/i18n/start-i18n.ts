import i18next from 'i18next';
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

/** Sets up the words of the interface; they are loaded when this is done. */
export async function startI18n(language: Language) {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: await loadLocale(language) } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** Changes the language of the interface; the old words stay until the new ones are loaded. */
export async function speak(language: Language) {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await loadLocale(language));
  }
  await i18next.changeLanguage(language);
}

async function loadLocale(language: Language) {
  switch (language) {
    case 'en':
      return (await import('./locales/en.json')).default;
    case 'id':
      return (await import('./locales/id.json')).default;
  }
}

const isLanguage = (tag: string | undefined): tag is Language =>
  languages.some((language) => language === tag);
