import { useTranslation } from 'react-i18next';
import type { StageDetail } from '../../../protocol/trace/turn-trace.js';
import { LinkButton } from '../../ui/controls/LinkButton.js';
import { usePage } from '../session/session-context.js';
import styles from './UsedMemories.module.css';
import { useUsedMemories } from './useUsedMemories.js';

/** What of the visitor's was used for the answer, in words, and the way to change it. */
export function UsedMemories({ used }: { used: StageDetail<'recall-memories'>['memories'] }) {
  const { t } = useTranslation();
  const { showMemory } = usePage();
  const found = useUsedMemories(used);
  if (!found) return null;
  return (
    <div className={styles['used']}>
      <h4 className={styles['heading']}>{t('why.memories')}</h4>
      <ul className={styles['list']}>
        {used.map(({ id, version }) => {
          const memory = found.get(id);
          return (
            <li key={id} dir="auto">
              {memory ? memory.text : t('why.forgotten')}
              {memory && memory.version !== version && ` ${t('why.changed')}`}
            </li>
          );
        })}
      </ul>
      <LinkButton aria-haspopup="dialog" onClick={showMemory}>
        {t('memory.what')}
      </LinkButton>
    </div>
  );
}
