import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Switch } from '../../ui/controls/Switch.js';
import { readFailure } from '../../http/request-failure.js';
import type { Failure } from '../../http/request-failure.js';
import { callApi } from '../api/call-api.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import { usePage } from '../session/session-context.js';
import styles from './MemoryPanel.module.css';

/** Shown at once, and taken back if the server would not have it. */
export function PauseMemory({
  paused,
  onChanged,
}: {
  paused: boolean;
  onChanged: (paused: boolean) => void;
}) {
  const { t } = useTranslation();
  const { lookAgain } = usePage();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const shown = wanted ?? paused;

  function choose(value: boolean) {
    setWanted(value);
    setFailure(null);
    callApi('updateMemorySettings', { body: { paused: value } })
      .then(
        (settings) => {
          onChanged(settings.paused);
          lookAgain();
        },
        (error: unknown) => setFailure(readFailure(error)),
      )
      .finally(() => setWanted(null));
  }

  return (
    <div className={styles['pause']}>
      <Switch checked={shown} onChange={choose} label={t('memory.pause')} />
      <p className={styles['quiet']}>{t(shown ? 'memory.pausedOn' : 'memory.pausedOff')}</p>
      {failure && (
        <ProblemNote
          failure={failure}
          label={t('problem.notDone')}
          onTryAgain={() => choose(!paused)}
          onDismiss={() => setFailure(null)}
        />
      )}
    </div>
  );
}
