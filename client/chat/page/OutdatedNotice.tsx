import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { useChat } from '../session/session-context.js';
import styles from './OutdatedNotice.module.css';

/** Said across the page, which can still be read, when the server turns out to be newer than it. */
export function OutdatedNotice() {
  const { t } = useTranslation();
  const outdated = useChat((state) => state.outdated);
  if (!outdated) return null;
  return (
    <div className={styles['notice']} role="alert">
      <p>{t('outdated.text')}</p>
      <Button icon="again" onClick={() => location.reload()}>
        {t('outdated.reload')}
      </Button>
    </div>
  );
}
