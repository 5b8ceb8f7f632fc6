import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { StateWord } from '../../ui/status/StateWord.js';
import type { StateTone } from '../../ui/status/StateWord.js';
import type { LineState } from '../api/live-line.js';
import { useConsole } from '../api/console-context.js';
import styles from './ConnectionState.module.css';

const TONES = { connecting: 'calm', live: 'good', lost: 'caution' } satisfies Record<LineState, StateTone>;

/** Whether what is shown keeps up by itself. */
export function ConnectionState() {
  const { t } = useTranslation('console');
  const { live } = useConsole();
  const state = useSyncExternalStore(live.subscribe, live.state);
  return (
    <p className={styles['connection']} role="status">
      <StateWord tone={TONES[state]}>
        {t(`line.${state}`)}
        {state === 'lost' && <span className={styles['more']}>{t('line.lostMore')}</span>}
      </StateWord>
    </p>
  );
}
