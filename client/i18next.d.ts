import type { en as consoleWords } from './console/messages/en.js';
import type { en } from './ui/messages/en.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en; console: typeof consoleWords };
    keySeparator: false;
    nsSeparator: false;
  }
}
