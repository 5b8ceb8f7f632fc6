import type { MessageKey } from '../../ui/messages/en.js';

/** Something to say, before it is put into the reader's language. */
export interface Phrase {
  key: MessageKey;
  values?: Record<string, string | number>;
}
