import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { CopyButton } from '../../ui/controls/CopyButton.js';
import { callApi } from '../api/call-api.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import { useAsked } from './useAsked.js';
import styles from './YourData.module.css';

/** Twelve words, shown once. */
export function RecoveryPhrase({ exists }: { exists: boolean }) {
  const { t } = useTranslation();
  const { reply, failure, busy, ask } = useAsked(() => callApi('createRecoveryPhrase', {}));
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>{t('recovery.title')}</h3>
      <p>{t('recovery.text')}</p>
      {exists && !reply && <p>{t('recovery.exists')}</p>}
      {failure && <ProblemNote failure={failure} label={t('problem.notDone')} onTryAgain={ask} />}
      {reply && (
        <div role="group" aria-label={t('recovery.words')}>
          <ol className={styles['words']}>
            {reply.words.map((word, index) => (
              <li key={index}>{word}</li>
            ))}
          </ol>
          <p>{t('recovery.once')}</p>
        </div>
      )}
      <div className={styles['actions']}>
        {reply && <CopyButton text={reply.words.join(' ')} />}
        <Button disabled={busy} onClick={ask}>
          {t(exists || reply ? 'recovery.replace' : 'recovery.make')}
        </Button>
      </div>
    </section>
  );
}
