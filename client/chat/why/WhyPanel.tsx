import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurnId } from '../../../protocol/ids.js';
import { Button } from '../../ui/controls/Button.js';
import { Note } from '../../ui/Note.js';
import { useFailureText } from '../problem/useFailureText.js';
import { explainTurn, usedMemories } from './explain-turn.js';
import { StageRow } from './StageRow.js';
import { UsedMemories } from './UsedMemories.js';
import { useTrace } from './useTrace.js';
import styles from './WhyPanel.module.css';

/** The trace of a turn: first in words, then every stage with its decision and its time. */
export function WhyPanel({ turnId }: { turnId: TurnId }) {
  const { t, i18n } = useTranslation();
  const failureText = useFailureText();
  const { trace, failure, readAgain } = useTrace(turnId);
  const panel = useRef<HTMLDivElement>(null);
  // Under the last answer it opens below the edge of the window.
  useEffect(() => {
    // Newer browsers give a promise for it, which React would take for a way to clean up.
    void panel.current?.scrollIntoView({ block: 'nearest' });
  }, [trace]);
  if (failure) {
    return (
      <Note
        tone="caution"
        label={t('why.unreadable')}
        actions={<Button onClick={readAgain}>{t('problem.tryAgain')}</Button>}
      >
        {failureText(failure)}
      </Note>
    );
  }
  if (!trace) return <p className={styles['loading']}>{t('why.loading')}</p>;
  const memories = usedMemories(trace);
  return (
    <div className={styles['panel']} ref={panel}>
      <p className={styles['summary']}>
        {explainTurn(trace, i18n.language)
          .map(({ key, values }) => t(key, values ?? {}))
          .join(' ')}
      </p>
      {memories.length > 0 && <UsedMemories used={memories} />}
      <ol className={styles['stages']} aria-label={t('why.stages')}>
        {trace.stages.map((stage) => (
          <StageRow key={`${stage.name} ${stage.startMs}`} stage={stage} totalMs={trace.totalMs} />
        ))}
      </ol>
      <p className={styles['turnId']}>{t('why.turnId', { id: trace.turnId })}</p>
    </div>
  );
}
