import 'i18next';
import type en from './locales/en.json';

declare module 'i18next' {
  // i18next learns the keys by merging, which only an interface does.
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}
