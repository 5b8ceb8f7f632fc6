import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../protocol/conversation.js';
import type { ConversationId } from '../../../protocol/ids.js';
import { Button } from '../../ui/controls/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { usePage } from '../session/session-context.js';
import { ConversationItems } from './ConversationItems.js';
import { DeleteDialog } from './DeleteDialog.js';
import styles from './Drawer.module.css';

/** The visitor's conversations, out of the way until asked for: the page is about this one. */
export function Drawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { session } = usePage();
  const id = useId();
  const [deleting, setDeleting] = useState<Conversation | null>(null);

  useEffect(() => {
    if (open) void session.listConversations('first');
  }, [open, session]);

  function show(conversationId: ConversationId | null) {
    onClose();
    void session.open(conversationId);
  }

  return (
    <>
      <Dialog drawer open={open} onClose={onClose} labelledBy={id}>
        <div className={styles['head']}>
          <h2 id={id} className={styles['title']}>
            {t('drawer.title')}
          </h2>
          <Button look="quiet" icon="close" iconOnly aria-label={t('drawer.close')} onClick={onClose} />
        </div>
        <div className={styles['begin']}>
          <Button icon="plus" onClick={() => show(null)}>
            {t('conversation.begin')}
          </Button>
        </div>
        <ConversationItems onShow={show} onDelete={setDeleting} />
      </Dialog>
      <DeleteDialog conversation={deleting} onClose={() => setDeleting(null)} />
    </>
  );
}
