import 'i18next';
import type align from './locales/align/en.json';
import type app from './locales/app/en.json';
import type bring from './locales/bring/en.json';
import type exportWords from './locales/export/en.json';
import type glossaries from './locales/glossaries/en.json';
import type keeping from './locales/keeping/en.json';
import type vocabulary from './locales/vocabulary/en.json';
import type words from './locales/words/en.json';

declare module 'i18next' {
  // i18next learns the keys by merging, which only an interface does.
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      align: typeof align;
      app: typeof app;
      bring: typeof bring;
      export: typeof exportWords;
      glossaries: typeof glossaries;
      keeping: typeof keeping;
      vocabulary: typeof vocabulary;
      words: typeof words;
    };
  }
}
