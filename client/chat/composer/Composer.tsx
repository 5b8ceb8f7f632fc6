import { useEffect, useRef } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { GrowingField } from '../../ui/GrowingField.js';
import { Annotated } from '../margin/Annotated.js';
import { useChat, usePage } from '../session/session-context.js';
import { useRunningTurn } from '../turn/useTurn.js';
import { ComposerNotes } from './ComposerNotes.js';
import { useDraft } from './useDraft.js';
import styles from './Composer.module.css';

/** Where the visitor writes. What could not be sent comes back into it, unless something else stands there. */
export function Composer({ onSent }: { onSent: () => void }) {
  const { t } = useTranslation();
  const { me, session } = usePage();
  const [draft, setDraft] = useDraft();
  const field = useRef<HTMLTextAreaElement>(null);
  const running = useRunningTurn() !== undefined;
  const failed = useChat((state) => state.outbox.find((message) => message.state === 'failed'));
  const conversationId = useChat((state) => state.conversationId);
  const noted = useChat((state) => state.problem?.about === null || state.connection === 'offline');

  useEffect(() => {
    if (!failed || draft !== '') return;
    setDraft(failed.text);
    void session.withdraw(failed);
  }, [failed, draft, setDraft, session]);

  useEffect(() => {
    // On a touch screen the focus would open the keyboard over the conversation.
    if (matchMedia('(pointer: fine)').matches) field.current?.focus();
  }, [conversationId]);

  function submit() {
    if (draft.trim() === '' || running) return;
    setDraft('');
    void session.send(draft);
    onSent();
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    submit();
  }

  return (
    <Annotated urgent className={styles['composer']} notes={noted && <ComposerNotes onTryAgain={submit} />}>
      <form className={styles['form']} onSubmit={onSubmit}>
        <div className={styles['field']}>
          <GrowingField
            ref={field}
            id="composer"
            label={t('composer.label', { name: me.persona.name })}
            placeholder={t('composer.placeholder')}
            describedBy="composer-hint"
            value={draft}
            maxLength={me.messageLengthLimit}
            onChange={setDraft}
            onEnter={submit}
          />
        </div>
        {running ? (
          <Button icon="stop" onClick={() => void session.stop()}>
            {t('composer.stop')}
          </Button>
        ) : (
          <Button look="solid" icon="send" type="submit" disabled={draft.trim() === ''}>
            {t('composer.send')}
          </Button>
        )}
      </form>
      <p className={styles['hint']} id="composer-hint">
        {t('composer.hint')}{' '}
        <span className={styles['keys']}>{t(running ? 'composer.keysRunning' : 'composer.keys')}</span>
      </p>
    </Annotated>
  );
}
