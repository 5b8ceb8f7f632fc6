import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { callApi } from '../api/call-api.js';
import { useAsked } from '../data/useAsked.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import { usePage } from '../session/session-context.js';
import styles from './MemoryPanel.module.css';

/** Names what it destroys, with its number, before it does. */
export function ForgetEverything(props: {
  /** How many hold now. */
  count: number;
  /** How many are shown, those that no longer hold too. */
  shown: number;
  onForgotten: () => void;
}) {
  const { count, shown, onForgotten } = props;
  const { t } = useTranslation();
  const { session } = usePage();
  const [asking, setAsking] = useState(false);
  const { reply, failure, busy, ask } = useAsked(async () => {
    const gone = await callApi('deleteMemories', {});
    setAsking(false);
    onForgotten();
    void session.readMemoryNotes();
    return gone;
  });

  if (count + shown === 0) {
    return (
      <p role="status" className={styles['said']}>
        {reply && t('memory.forgotten')}
      </p>
    );
  }
  return (
    <section className={styles['forget']}>
      <h3 className={styles['heading']}>{t('memory.forget')}</h3>
      <p>{t('memory.forgetText')}</p>
      {asking && <p className={styles['sure']}>{t('memory.forgetSure', { count })}</p>}
      {failure && <ProblemNote failure={failure} label={t('problem.notDone')} onTryAgain={ask} />}
      <div className={styles['actions']}>
        {!asking && (
          <Button look="danger" icon="trash" onClick={() => setAsking(true)}>
            {t('memory.forget')}
          </Button>
        )}
        {asking && (
          <>
            <Button autoFocus onClick={() => setAsking(false)}>
              {t('memory.deleteKeep')}
            </Button>
            <Button look="danger" icon="trash" disabled={busy} onClick={ask}>
              {t('memory.forgetConfirm')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
