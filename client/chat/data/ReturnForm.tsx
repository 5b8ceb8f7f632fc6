import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../../protocol/http-api.js';
import { Button } from '../../ui/controls/Button.js';
import { Note } from '../../ui/Note.js';
import { callApi } from '../api/call-api.js';
import { readFailure } from '../../http/request-failure.js';
import type { Failure } from '../../http/request-failure.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import styles from './YourData.module.css';

export interface ReturnFormProps {
  /** With a code of another device, or with the recovery phrase. */
  by: 'link' | 'recovery';
  initial?: string;
  onDone: (me: Me) => void;
}

type Mine = 'bring' | 'erase';

/** Makes this device a visitor who is there already; asks first what becomes of what the device has. */
export function ReturnForm({ by, initial = '', onDone }: ReturnFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(initial);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [conversations, setConversations] = useState<number | null>(null);

  function submit(mine?: Mine) {
    setFailure(null);
    setConversations(null);
    const choice = mine === undefined ? {} : { mine };
    const reply =
      by === 'link'
        ? callApi('useLinkCode', { body: { code: text, ...choice } })
        : callApi('useRecoveryPhrase', { body: { phrase: text, ...choice } });
    reply.then(onDone, (error: unknown) => {
      const failed = readFailure(error);
      const count = failed.details?.['conversations'];
      if (typeof count === 'number') setConversations(count);
      else setFailure(failed);
    });
  }

  // Also inside the form of the consent gate, which a form of its own could not be.
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (text.trim() !== '') submit();
  }

  return (
    <div className={styles['form']}>
      <label className={styles['label']}>
        {t(by === 'link' ? 'link.field' : 'recovery.field')}
        <input
          className={styles[by === 'link' ? 'codeField' : 'field']}
          value={text}
          autoComplete="off"
          autoCapitalize={by === 'link' ? 'characters' : 'none'}
          spellCheck={false}
          maxLength={by === 'link' ? 40 : 400}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      {failure && <ProblemNote failure={failure} label={t('problem.notDone')} onTryAgain={() => submit()} />}
      {conversations === null ? (
        <Button disabled={text.trim() === ''} onClick={() => submit()}>
          {t(by === 'link' ? 'link.use' : 'recovery.use')}
        </Button>
      ) : (
        <Note
          tone="caution"
          label={t('mine.label')}
          urgent
          actions={
            <>
              <Button onClick={() => submit('bring')}>{t('mine.bring')}</Button>
              <Button look="danger" onClick={() => submit('erase')}>
                {t('mine.erase')}
              </Button>
            </>
          }
        >
          <p>{t('mine.text', { count: conversations })}</p>
        </Note>
      )}
    </div>
  );
}
