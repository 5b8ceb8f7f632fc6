import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { forgetStored } from '../../ui/stored-text.js';
import { callApi } from '../api/call-api.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import { useAsked } from './useAsked.js';
import styles from './YourData.module.css';

/** Names what it destroys, and asks for a word that nobody types by accident. */
export function EraseEverything() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const { failure, busy, ask } = useAsked(async () => {
    const reply = await callApi('eraseMe', {});
    forgetStored();
    // A page anew: nothing of what this one has in its memory is left.
    location.assign('/');
    return reply;
  });
  const word = t('erase.word');
  const agreed = typed.trim().toLowerCase() === word;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (agreed) ask();
  }

  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>{t('erase.title')}</h3>
      <p>{t('erase.text')}</p>
      {!asking && (
        <div className={styles['actions']}>
          <Button look="danger" icon="trash" onClick={() => setAsking(true)}>
            {t('erase.begin')}
          </Button>
        </div>
      )}
      {asking && (
        <form className={styles['form']} onSubmit={submit}>
          <label className={styles['label']}>
            {t('erase.field', { word })}
            <input
              className={styles['field']}
              value={typed}
              autoFocus
              autoComplete="off"
              autoCapitalize="none"
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          {failure && <ProblemNote failure={failure} label={t('problem.notDone')} onTryAgain={ask} />}
          <div className={styles['actions']}>
            <Button onClick={() => setAsking(false)}>{t('erase.keep')}</Button>
            <Button look="danger" type="submit" disabled={!agreed || busy}>
              {t('erase.confirm')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
