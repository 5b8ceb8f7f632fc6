import { useTranslation } from 'react-i18next';
import type { ChangeWords } from './useChangeWords.js';
import styles from './MemoryNote.module.css';

/** "remembered: you have a dog called Max". */
export function ChangeLine({ words, undone = false }: { words: ChangeWords; undone?: boolean }) {
  const { t } = useTranslation();
  const { verb, text, before } = words;
  return (
    <span dir="auto">
      <span className={styles['verb']}>{verb}:</span>{' '}
      {undone ? <s>{text}</s> : <span className={styles['text']}>{text}</span>}
      {before !== null && <span> {t('remembered.before', { text: before })}</span>}
    </span>
  );
}
