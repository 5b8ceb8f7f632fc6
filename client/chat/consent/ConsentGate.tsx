import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../../protocol/http-api.js';
import { TERMS_VERSION } from '../../../protocol/version.js';
import { Button } from '../../ui/controls/Button.js';
import { Checkbox } from '../../ui/controls/Checkbox.js';
import { Mark } from '../../ui/Mark.js';
import { callApi } from '../api/call-api.js';
import { readFailure } from '../../http/request-failure.js';
import type { Failure } from '../../http/request-failure.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import { ConsentPoints } from './ConsentPoints.js';
import styles from './ConsentGate.module.css';

/**
 * Before the first word: what this is, what is stored, and what the visitor agrees to. Nothing is stored and no
 * cookie is set before. Release for research is a choice of its own, off unless it is made.
 */
export function ConsentGate({ me, onAgreed }: { me: Me; onAgreed: (me: Me) => void }) {
  const { t } = useTranslation();
  const [adult, setAdult] = useState(false);
  const [terms, setTerms] = useState(false);
  const [research, setResearch] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { name } = me.persona;

  function agree() {
    if (!adult || !terms) return;
    setFailure(null);
    const body = { adult: true as const, termsVersion: TERMS_VERSION, research };
    callApi('giveConsent', { body }).then(onAgreed, (error: unknown) => setFailure(readFailure(error)));
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    agree();
  }

  return (
    <main className={styles['gate']}>
      <header className={styles['head']}>
        <Mark state="listening" size="large" />
        <h1 className={styles['title']}>{t('consent.title', { name })}</h1>
        <p className={styles['lead']}>{t(me.visitor ? 'consent.leadAgain' : 'consent.lead', { name })}</p>
      </header>
      <ConsentPoints name={name} />
      <form className={styles['form']} onSubmit={onSubmit}>
        <Checkbox checked={adult} onChange={setAdult} label={t('consent.adult')} required />
        <Checkbox
          checked={terms}
          onChange={setTerms}
          label={t('consent.agree', { version: TERMS_VERSION })}
          required
        />
        <Checkbox checked={research} onChange={setResearch} label={t('consent.research')} />
        {failure && <ProblemNote failure={failure} label={t('problem.notDone')} onTryAgain={agree} />}
        <Button look="solid" type="submit" disabled={!adult || !terms} className={styles['begin']}>
          {t('consent.begin')}
        </Button>
      </form>
    </main>
  );
}
