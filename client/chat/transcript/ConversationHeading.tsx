import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note.js';
import { Menu } from '../../ui/controls/Menu.js';
import { DeleteDialog } from '../drawer/DeleteDialog.js';
import { RenameForm } from '../drawer/RenameForm.js';
import { Annotated } from '../margin/Annotated.js';
import { ResearchNote } from '../margin/ResearchNote.js';
import { useChat } from '../session/session-context.js';
import styles from './ConversationHeading.module.css';

/** The head of the chapter: what the conversation is called, when it began, and what can be done with it. */
export function ConversationHeading() {
  const { t, i18n } = useTranslation();
  const conversation = useChat((state) => state.conversation);
  const [renaming, setRenaming] = useState(false);
  const [deleting, setDeleting] = useState(false);
  if (!conversation) return <div className={styles['heading']} />;

  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(conversation.createdAt);
  return (
    <div className={styles['heading']}>
      <Annotated
        notes={
          <>
            {conversation.temporary && (
              <Note label={t('temporary.switch')}>
                <p>
                  {t('temporary.on')} {t('temporary.only')}
                </p>
              </Note>
            )}
            <ResearchNote />
          </>
        }
        foldLabel={t(conversation.research ? 'research.foldOn' : 'research.foldOff')}
      >
        {renaming ? (
          <RenameForm conversation={conversation} onDone={() => setRenaming(false)} />
        ) : (
          <div className={styles['line']}>
            <div className={styles['titles']}>
              <h1 className={styles['title']} dir="auto">
                {conversation.title}
              </h1>
              <p className={styles['date']}>{date}</p>
            </div>
            <Menu
              label={t('conversation.menu')}
              icon="more"
              items={[
                { label: t('conversation.rename'), icon: 'edit', onSelect: () => setRenaming(true) },
                { label: t('conversation.delete'), icon: 'trash', onSelect: () => setDeleting(true) },
              ]}
            />
          </div>
        )}
      </Annotated>
      <DeleteDialog conversation={deleting ? conversation : null} onClose={() => setDeleting(false)} />
    </div>
  );
}
