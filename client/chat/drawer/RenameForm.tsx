import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation, TITLE_LENGTH_LIMIT } from '../../../protocol/conversation.js';
import { Button } from '../../ui/controls/Button.js';
import { usePage } from '../session/session-context.js';
import styles from './RenameForm.module.css';

/** Written again, held to the original by its type: importing it would bring the schemas along. */
const LENGTH_LIMIT: typeof TITLE_LENGTH_LIMIT = 120;

export function RenameForm({ conversation, onDone }: { conversation: Conversation; onDone: () => void }) {
  const { t } = useTranslation();
  const { session } = usePage();
  const [title, setTitle] = useState(conversation.title);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const wanted = title.trim();
    const unchanged = wanted === '' || wanted === conversation.title;
    if (unchanged || (await session.updateConversation(conversation, { title: wanted }))) onDone();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  }

  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
      <input
        className={styles['field']}
        dir="auto"
        autoFocus
        value={title}
        maxLength={LENGTH_LIMIT}
        aria-label={t('rename.label')}
        onChange={(event) => setTitle(event.target.value)}
        onFocus={(event) => event.target.select()}
      />
      <Button look="solid" type="submit">
        {t('rename.save')}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {t('edit.cancel')}
      </Button>
    </form>
  );
}
