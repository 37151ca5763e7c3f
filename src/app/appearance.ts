import type { Language } from '../i18n/start-i18n';
import type { Settings } from '../storage/records';

/** Puts the settings that style sheets act on, and the language, on the root element. */
export function applyAppearance(settings: Settings, language: Language) {
  const { dataset } = document.documentElement;
  document.documentElement.lang = language;
  dataset['theme'] = settings.theme;
  dataset['textSize'] = settings.textSize;
  dataset['lineWidth'] = settings.lineWidth;
  dataset['layout'] = settings.layout;
  dataset['spacing'] = settings.spacing;
  dataset['litWords'] = settings.litWords;
}
