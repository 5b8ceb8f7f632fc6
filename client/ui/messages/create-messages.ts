import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.js';

/** Language → namespace → words. */
export type Catalogues = Record<'en', Record<string, Record<string, string>>>;

/**
 * The catalogue in the first of the reader's languages that there is, with the words of one page more where they
 * are given. React escapes what it is given.
 */
export function createMessages(languages: readonly string[], more?: Catalogues): i18n {
  const catalogues = { en: { translation: en, ...more?.en } };
  const messages = createInstance();
  const language = languages.map(languageOf).find((tag) => tag in catalogues) ?? 'en';
  document.documentElement.lang = language;
  void messages.use(initReactI18next).init({
    resources: catalogues,
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
