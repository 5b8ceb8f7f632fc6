import { useTranslation } from 'react-i18next';
import type { Message } from '../../../protocol/conversation.js';
import { Button } from '../../ui/controls/Button.js';
import { CopyButton } from '../../ui/controls/CopyButton.js';
import type { BranchMessage } from '../session/branches.js';
import { usePage } from '../session/session-context.js';
import { BranchSwitcher } from '../transcript/BranchSwitcher.js';

export function AnswerActions({
  message,
  place,
}: {
  message: Message;
  place: Omit<BranchMessage, 'message'>;
}) {
  const { t } = useTranslation();
  const { session } = usePage();
  return (
    <>
      <BranchSwitcher {...place} />
      {message.text !== '' && <CopyButton text={message.text} />}
      <Button look="quiet" icon="again" onClick={() => void session.retry(message)}>
        {t('message.answerAgain')}
      </Button>
    </>
  );
}
