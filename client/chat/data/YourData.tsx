import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { LinkButton } from '../../ui/controls/LinkButton.js';
import { Dialog } from '../../ui/Dialog.js';
import { usePage } from '../session/session-context.js';
import { EraseEverything } from './EraseEverything.js';
import { LinkDevice } from './LinkDevice.js';
import { RecoveryPhrase } from './RecoveryPhrase.js';
import styles from './YourData.module.css';

/** What is kept of the visitor, how it is reached from elsewhere, taken along, and erased. */
export function YourData({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { me, showMemory } = usePage();
  const id = useId();
  const { keptDays } = me;
  return (
    <Dialog open onClose={onClose} labelledBy={id}>
      <div className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          {t('data.title')}
        </h2>
        <Button look="quiet" icon="close" iconOnly aria-label={t('data.close')} onClick={onClose} />
      </div>
      <section className={styles['section']}>
        <h3 className={styles['heading']}>{t('data.kept')}</h3>
        <p>
          {keptDays === null ? t('data.keptForEver') : t('data.keptDays', { count: keptDays })}{' '}
          {t('data.backups')}
        </p>
        <p>
          {t('data.memory')}{' '}
          <LinkButton
            aria-haspopup="dialog"
            onClick={() => {
              onClose();
              showMemory();
            }}
          >
            {t('memory.open')}
          </LinkButton>
        </p>
        <p>
          <a href="/api/me/data" download>
            {t('data.download')}
          </a>
        </p>
      </section>
      <LinkDevice />
      <RecoveryPhrase exists={me.recoveryPhrase} />
      <EraseEverything />
    </Dialog>
  );
}
