import { useTranslation } from 'react-i18next';
import type { MemoryChange } from './describe-change.js';
import { VERBS, topicOf, withinSentence } from './describe-change.js';

export interface ChangeWords {
  /** "remembered", "updated", "not remembered, because it is about your health". */
  verb: string;
  text: string;
  before: string | null;
  /** All of it, for one line or for the ear. */
  sentence: string;
}

/** What a change is called, in the reader's language. */
export function useChangeWords(): (change: MemoryChange, undone: boolean) => ChangeWords {
  const { t } = useTranslation();

  function verbOf(change: MemoryChange, undone: boolean): string {
    if (change.type !== 'offered') return t(undone ? 'remembered.undone' : VERBS[change.type]);
    const topic = topicOf(change);
    return topic ? t('remembered.offered', { topic: t(topic) }) : t('remembered.offeredPrivate');
  }

  return (change, undone) => {
    const verb = verbOf(change, undone);
    // Of what was erased there is not a word left.
    const text = withinSentence(change.text) || t('remembered.somethingForgotten');
    const before = change.before === null || undone ? null : withinSentence(change.before);
    const key = before === null ? 'remembered.change' : 'remembered.changeWithBefore';
    return { verb, text, before, sentence: t(key, { verb, text, before: before ?? '' }) };
  };
}
