import { useState } from 'react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../protocol/conversation.js';
import { classNames } from '../../ui/class-names.js';
import { Menu } from '../../ui/controls/Menu.js';
import { RenameForm } from './RenameForm.js';
import styles from './ConversationItem.module.css';

export interface ConversationItemProps {
  conversation: Conversation;
  /** It is the one on the page. */
  shown: boolean;
  onShow: () => void;
  onDelete: () => void;
}

/** A real link, so that a conversation can be opened in another tab. */
export function ConversationItem({ conversation, shown, onShow, onDelete }: ConversationItemProps) {
  const { t } = useTranslation();
  const [renaming, setRenaming] = useState(false);

  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onShow();
  }

  if (renaming) {
    return (
      <li className={styles['item']}>
        <RenameForm conversation={conversation} onDone={() => setRenaming(false)} />
      </li>
    );
  }
  return (
    <li className={classNames(styles['item'], shown && styles['shown'])}>
      <a
        className={styles['link']}
        href={`/c/${conversation.id}`}
        aria-current={shown ? 'page' : undefined}
        dir="auto"
        onClick={open}
      >
        {conversation.title}
      </a>
      <Menu
        label={t('drawer.menu', { title: conversation.title })}
        icon="more"
        items={[
          { label: t('conversation.rename'), icon: 'edit', onSelect: () => setRenaming(true) },
          { label: t('conversation.delete'), icon: 'trash', onSelect: onDelete },
        ]}
      />
    </li>
  );
}
