import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../generator/composer/recognition/detect-language.js';
import { MESSAGES_BY_LANGUAGE } from './messages/other-languages.js';

const CASES = Object.entries(MESSAGES_BY_LANGUAGE).flatMap(([language, text]) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((message) => ({ message, language })),
);

describe('the language of a message', () => {
  it.each(CASES)('"$message" is $language', ({ message, language }) => {
    expect(detectLanguage(message, 'en-GB')).toBe(language);
  });

  it('is helped by the language of the page where a message is short', () => {
    expect(detectLanguage('ayuda', 'es-MX')).toBe('es');
    expect(detectLanguage('ayuda', 'en-GB')).toBe('en');
    expect(detectLanguage('hello, who are you?', 'es-MX')).toBe('en');
  });
});
