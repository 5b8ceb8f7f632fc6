import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../protocol/conversation.js';
import { Button } from '../../ui/controls/Button.js';
import { GrowingField } from '../../ui/controls/GrowingField.js';
import { usePage } from '../session/session-context.js';
import styles from './EditForm.module.css';

/** Says a message again in other words: what was there stays as another version. */
export function EditForm({ message, onDone }: { message: Message; onDone: () => void }) {
  const { t } = useTranslation();
  const { session, me } = usePage();
  const [text, setText] = useState(message.text);
  const [sending, setSending] = useState(false);
  const unchanged = text.trim() === '' || text === message.text;

  async function submit() {
    if (unchanged || sending) return;
    setSending(true);
    const taken = await session.edit(message, text);
    setSending(false);
    if (taken) onDone();
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    void submit();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onDone();
    }
  }

  return (
    <form className={styles['form']} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <GrowingField
        label={t('edit.label')}
        value={text}
        maxLength={me.messageLengthLimit}
        onChange={setText}
        onEnter={() => void submit()}
        autoFocus
      />
      <div className={styles['actions']}>
        <Button look="quiet" onClick={onDone}>
          {t('edit.cancel')}
        </Button>
        <Button look="solid" type="submit" disabled={unchanged || sending}>
          {t('edit.send')}
        </Button>
      </div>
    </form>
  );
}
