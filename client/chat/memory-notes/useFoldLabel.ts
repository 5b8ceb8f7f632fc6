import { useTranslation } from 'react-i18next';
import type { MemoryUpdate } from '../../../protocol/memories.js';
import { useChangeWords } from './useChangeWords.js';

/** What the folded line says where there is no room for a margin: the change itself, if it is one. */
export function useFoldLabel(): (update: MemoryUpdate) => string {
  const { t } = useTranslation();
  const wordsOf = useChangeWords();
  return ({ changes, undone }) => {
    const [first, second] = changes;
    if (first && !second) return wordsOf(first, undone).sentence;
    return t('remembered.several', { count: changes.length });
  };
}
