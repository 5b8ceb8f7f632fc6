import { useTranslation } from 'react-i18next';
import type { Message } from '../../../protocol/conversation.js';
import { Button } from '../../ui/Button.js';
import { CopyButton } from '../../ui/CopyButton.js';
import type { BranchMessage } from '../session/branches.js';
import { useChat, usePage } from '../session/session-context.js';
import { BranchSwitcher } from './BranchSwitcher.js';

export function AnswerActions({
  message,
  place,
}: {
  message: Message;
  place: Omit<BranchMessage, 'message'>;
}) {
  const { t } = useTranslation();
  const { session } = usePage();
  const running = useChat((state) => state.turns.size > 0);
  return (
    <>
      <BranchSwitcher {...place} />
      {message.text !== '' && <CopyButton text={message.text} />}
      <Button look="quiet" icon="again" disabled={running} onClick={() => void session.retry(message)}>
        {t('message.answerAgain')}
      </Button>
    </>
  );
}
