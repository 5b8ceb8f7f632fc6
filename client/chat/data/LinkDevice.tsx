import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { callApi } from '../api/call-api.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import { QrCode } from './QrCode.js';
import { ReturnForm } from './ReturnForm.js';
import { useAsked } from './useAsked.js';
import styles from './YourData.module.css';

/** Shows a code for another device, or takes one from it. */
export function LinkDevice() {
  const { t, i18n } = useTranslation();
  const { reply, failure, busy, ask } = useAsked(() => callApi('createLinkCode', {}));
  const [entering, setEntering] = useState(false);
  const address = `${location.origin}/link`;
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>{t('link.title')}</h3>
      <p>{t('link.text')}</p>
      {failure && <ProblemNote failure={failure} label={t('problem.notDone')} onTryAgain={ask} />}
      {reply && (
        <div className={styles['link']} role="group" aria-label={t('link.code')}>
          <QrCode text={`${address}#${reply.code}`} label={t('link.qr', { address })} />
          <div>
            <p className={styles['code']}>{reply.code}</p>
            <p>{t('link.howTo', { address })}</p>
            <p>
              {t('link.until', {
                time: new Date(reply.expiresAt).toLocaleTimeString(i18n.language, { timeStyle: 'short' }),
              })}
            </p>
          </div>
        </div>
      )}
      <div className={styles['actions']}>
        <Button disabled={busy} onClick={ask}>
          {t(busy ? 'link.making' : reply ? 'link.again' : 'link.make')}
        </Button>
        <Button look="quiet" aria-expanded={entering} onClick={() => setEntering(!entering)}>
          {t('link.enter')}
        </Button>
      </div>
      {entering && <ReturnForm by="link" onDone={() => location.assign('/')} />}
    </section>
  );
}
