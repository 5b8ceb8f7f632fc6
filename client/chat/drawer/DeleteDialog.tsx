import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../protocol/conversation.js';
import { Button } from '../../ui/controls/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import { useChat, usePage } from '../session/session-context.js';
import styles from './DeleteDialog.module.css';

/** Names what would be destroyed, before it is. Open while it has a conversation. */
export function DeleteDialog({
  conversation,
  onClose,
}: {
  conversation: Conversation | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { session } = usePage();
  const id = useId();
  const [failed, setFailed] = useState(false);
  const problem = useChat((state) => state.problem);

  async function remove() {
    if (!conversation) return;
    const gone = await session.deleteConversation(conversation.id);
    setFailed(!gone);
    if (gone) onClose();
  }

  return (
    <Dialog open={conversation !== null} onClose={onClose} labelledBy={id}>
      <h2 id={id} className={styles['title']}>
        {t('delete.title', { title: conversation?.title ?? '' })}
      </h2>
      <p>{t('delete.text')}</p>
      {failed && problem && <ProblemNote failure={problem.failure} label={t('problem.notDone')} />}
      <div className={styles['actions']}>
        <Button autoFocus onClick={onClose}>
          {t('delete.keep')}
        </Button>
        <Button look="danger" icon="trash" onClick={() => void remove()}>
          {t('delete.confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
