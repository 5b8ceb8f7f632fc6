import { useTranslation } from 'react-i18next';
import type { StageDetail } from '../../../protocol/trace/turn-trace.js';
import { LinkButton } from '../../ui/controls/LinkButton.js';
import { usePage } from '../session/session-context.js';
import styles from './UsedMemories.module.css';

/** What of the visitor's was used for the answer, as it reads now, and the way to change it. */
export function UsedMemories({ used }: { used: StageDetail<'recall-memories'>['memories'] }) {
  const { t } = useTranslation();
  const { showMemory } = usePage();
  return (
    <div className={styles['used']}>
      <p className={styles['heading']}>{t('why.memories')}</p>
      <ul className={styles['list']} aria-label={t('why.memories')}>
        {used.map(({ id, text }) => (
          <li key={id} dir="auto">
            {text ?? t('why.forgotten')}
          </li>
        ))}
      </ul>
      <LinkButton aria-haspopup="dialog" onClick={showMemory}>
        {t('memory.what')}
      </LinkButton>
    </div>
  );
}
