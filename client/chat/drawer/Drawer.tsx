import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../protocol/conversation.js';
import type { ConversationId } from '../../../protocol/ids.js';
import { Button } from '../../ui/controls/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { usePage } from '../session/session-context.js';
import { ConversationItems } from './ConversationItems.js';
import { DeleteDialog } from './DeleteDialog.js';
import styles from './Drawer.module.css';

/** Asked for by few, and seldom. */
const YourData = lazy(() => import('../data/YourData.js').then(({ YourData: view }) => ({ default: view })));

/** The visitor's conversations, out of the way until asked for: the page is about this one. */
export function Drawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { session, showMemory } = usePage();
  const id = useId();
  const [deleting, setDeleting] = useState<Conversation | null>(null);
  const [dataOpen, setDataOpen] = useState(false);

  useEffect(() => {
    if (open) void session.listConversations('first');
  }, [open, session]);

  function show(conversationId: ConversationId | null, temporary = false) {
    onClose();
    void session.open(conversationId, { temporary });
  }

  function openMemory() {
    onClose();
    showMemory();
  }

  function showData() {
    onClose();
    setDataOpen(true);
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
          <Button aria-label={t('temporary.switch')} onClick={() => show(null, true)}>
            {t('temporary.begin')}
          </Button>
        </div>
        <ConversationItems onShow={show} onDelete={setDeleting} />
        <div className={styles['foot']}>
          <Button look="quiet" icon="memory" aria-haspopup="dialog" onClick={openMemory}>
            {t('memory.open')}
          </Button>
          <Button look="quiet" icon="device" aria-haspopup="dialog" onClick={showData}>
            {t('data.open')}
          </Button>
        </div>
      </Dialog>
      <DeleteDialog conversation={deleting} onClose={() => setDeleting(null)} />
      {dataOpen && (
        <Suspense fallback={null}>
          <YourData onClose={() => setDataOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
