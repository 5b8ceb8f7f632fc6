import { useTranslation } from 'react-i18next';
import { isTemporary } from '../session/chat-state.js';
import { useChat } from '../session/session-context.js';
import styles from './TemporaryBanner.module.css';

/** In sight for as long as a temporary conversation is: nobody should wonder afterwards what was kept. */
export function TemporaryBanner() {
  const { t } = useTranslation();
  const shown = useChat((state) => state.status === 'ready' && isTemporary(state));
  return <div role="status">{shown && <p className={styles['banner']}>{t('temporary.banner')}</p>}</div>;
}
