import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.js';

const CATALOGUES = { en: { translation: en } };

/** The catalogue in the first of the reader's languages that there is. React escapes what it is given. */
export function createMessages(languages: readonly string[]): i18n {
  const messages = createInstance();
  const language = languages.map(languageOf).find((tag) => tag in CATALOGUES) ?? 'en';
  document.documentElement.lang = language;
  void messages.use(initReactI18next).init({
    resources: CATALOGUES,
    lng: language,
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  return messages;
}

function languageOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
