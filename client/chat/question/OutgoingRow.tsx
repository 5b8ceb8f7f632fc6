import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import type { OutgoingMessage } from '../session/chat-state.js';
import { useChat, usePage } from '../session/session-context.js';
import { QuestionBubble } from './QuestionBubble.js';
import { Row } from '../transcript/Row.js';

/** A message that the server has not taken yet; it stays visible until it has. */
export function OutgoingRow({ message }: { message: OutgoingMessage }) {
  const { t } = useTranslation();
  const { session } = usePage();
  const offline = useChat((state) => state.connection !== 'online');
  const mark = message.state === 'waiting' ? t(offline ? 'outgoing.offline' : 'outgoing.waiting') : undefined;
  const failed = message.state === 'failed';
  return (
    <Row
      speaker={t('transcript.youSaid')}
      last
      actions={
        failed && (
          <>
            <Button look="quiet" icon="again" onClick={() => void session.sendAgain()}>
              {t('problem.tryAgain')}
            </Button>
            <Button look="quiet" icon="close" onClick={() => void session.withdraw(message)}>
              {t('outgoing.discard')}
            </Button>
          </>
        )
      }
    >
      <QuestionBubble text={message.text} mark={failed ? t('outgoing.failed') : mark} />
    </Row>
  );
}
