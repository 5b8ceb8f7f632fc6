import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { GrowingField } from '../../ui/controls/GrowingField.js';
import { Annotated } from '../margin/Annotated.js';
import { PausedSign } from '../memory-notes/PausedSign.js';
import { useChat, usePage } from '../session/session-context.js';
import { useRunningTurn } from '../turn/useTurn.js';
import { ComposerNotes } from './ComposerNotes.js';
import { SendOrStop } from './SendOrStop.js';
import { useDraft } from './useDraft.js';
import { useFieldFocus } from './useFieldFocus.js';
import { useReturnedMessage } from './useReturnedMessage.js';
import styles from './Composer.module.css';

/** Where the visitor writes. What could not be sent comes back into it, unless something else stands there. */
export function Composer({ onSent }: { onSent: () => void }) {
  const { t } = useTranslation();
  const { me, session } = usePage();
  const [draft, setDraft] = useDraft();
  const field = useFieldFocus();
  const running = useRunningTurn() !== undefined;
  const noted = useChat(
    (state) => state.problem?.about === null || (state.connection === 'offline' && !state.outdated),
  );

  useReturnedMessage(draft, setDraft);

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
        <SendOrStop running={running} empty={draft.trim() === ''} />
      </form>
      <p className={styles['hint']} id="composer-hint">
        {t('composer.hint')}{' '}
        <span className={styles['keys']}>{t(running ? 'composer.keysRunning' : 'composer.keys')}</span>{' '}
        <PausedSign />
      </p>
    </Annotated>
  );
}
