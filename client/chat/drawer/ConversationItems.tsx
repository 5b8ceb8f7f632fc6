import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../protocol/conversation.js';
import type { ConversationId } from '../../../protocol/ids.js';
import { Button } from '../../ui/controls/Button.js';
import { useChat, usePage } from '../session/session-context.js';
import { ConversationItem } from './ConversationItem.js';
import { groupByAge } from './group-by-age.js';
import styles from './ConversationItems.module.css';

export interface ConversationItemsProps {
  onShow: (id: ConversationId) => void;
  onDelete: (conversation: Conversation) => void;
}

export function ConversationItems({ onShow, onDelete }: ConversationItemsProps) {
  const { t } = useTranslation();
  const { session } = usePage();
  const list = useChat((state) => state.list);
  const shownId = useChat((state) => state.conversationId);

  return (
    <div className={styles['items']}>
      {list.status === 'failed' && (
        <p className={styles['state']} role="alert">
          {t('drawer.failed')}{' '}
          <Button onClick={() => void session.listConversations('first')}>{t('problem.tryAgain')}</Button>
        </p>
      )}
      {list.status === 'loading' && list.conversations.length === 0 && (
        <p className={styles['state']}>{t('drawer.loading')}</p>
      )}
      {list.status === 'ready' && list.conversations.length === 0 && (
        <p className={styles['state']}>{t('drawer.empty')}</p>
      )}
      {groupByAge(list.conversations, new Date()).map(({ age, conversations }) => (
        <section key={age}>
          <h3 className={styles['age']}>{t(`drawer.${age}`)}</h3>
          <ul className={styles['list']}>
            {conversations.map((conversation) => (
              <ConversationItem
                key={conversation.id}
                conversation={conversation}
                shown={conversation.id === shownId}
                onShow={() => onShow(conversation.id)}
                onDelete={() => onDelete(conversation)}
              />
            ))}
          </ul>
        </section>
      ))}
      {list.next !== null && (
        <Button
          look="quiet"
          disabled={list.status === 'loading'}
          onClick={() => void session.listConversations('next')}
        >
          {t('drawer.more')}
        </Button>
      )}
    </div>
  );
}
