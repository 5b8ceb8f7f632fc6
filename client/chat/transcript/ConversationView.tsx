import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Note } from '../../ui/Note.js';
import { Annotated } from '../margin/Annotated.js';
import { useChat, usePage } from '../session/session-context.js';
import { ConversationHeading } from './ConversationHeading.js';
import styles from './ConversationView.module.css';
import { Greeting } from '../greeting/Greeting.js';
import { Transcript } from './Transcript.js';
import { useSought } from './useSought.js';

/** The open conversation, in whatever state it is: not begun, being read, gone, or there. */
export function ConversationView(props: {
  onEmpty: () => void;
  onBegun: () => void;
  onSought: (row: HTMLElement) => void;
}) {
  const { onEmpty, onBegun, onSought } = props;
  const { session } = usePage();
  const status = useChat((state) => state.status);
  const conversationId = useChat((state) => state.conversationId);
  const begun = useChat((state) => state.messages.size > 0 || state.outbox.length > 0);
  useEffect(() => {
    const sought = session.getState().sought !== null;
    if (status === 'ready' && !sought) (begun ? onBegun : onEmpty)();
  }, [session, status, conversationId, begun, onBegun, onEmpty]);
  useSought(onSought);

  if (status === 'loading') return <Opening />;
  if (status !== 'ready') return <NotThere status={status} />;
  return (
    <>
      {begun ? <ConversationHeading /> : <Greeting />}
      <Transcript />
    </>
  );
}

function Opening() {
  const { t } = useTranslation();
  return (
    <div className={styles['state']}>
      <Annotated>
        <p role="status">{t('conversation.opening')}</p>
      </Annotated>
    </div>
  );
}

function NotThere({ status }: { status: 'missing' | 'failed' | 'deleted' }) {
  const { t } = useTranslation();
  const { session } = usePage();
  const again = () => void session.open(session.getState().conversationId);
  return (
    <div className={styles['state']}>
      <Annotated>
        <Note
          label={t(`conversation.${status}`)}
          actions={
            <>
              {status === 'failed' && <Button onClick={again}>{t('problem.tryAgain')}</Button>}
              <Button look="solid" icon="plus" onClick={() => void session.open(null)}>
                {t('conversation.begin')}
              </Button>
            </>
          }
        >
          <p>{t(`conversation.${status}Text`)}</p>
        </Note>
      </Annotated>
    </div>
  );
}
