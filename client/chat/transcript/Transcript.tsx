import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { branchTo } from '../session/branches.js';
import { useChat } from '../session/session-context.js';
import { AnswerRow } from '../answer/AnswerRow.js';
import { OutgoingRow } from '../question/OutgoingRow.js';
import { QuestionRow } from '../question/QuestionRow.js';

/**
 * The branch that is shown, then what is on its way. A log for assistive technology, but a silent one: what is new
 * is said once, when it is complete (Announcer).
 */
export function Transcript() {
  const { t } = useTranslation();
  const messages = useChat((state) => state.messages);
  const headId = useChat((state) => state.headId);
  const conversationId = useChat((state) => state.conversationId);
  const outbox = useChat((state) => state.outbox);
  const memoryUpdates = useChat((state) => state.memoryUpdates);
  const branch = useMemo(() => branchTo(messages, headId), [messages, headId]);
  return (
    <div role="log" aria-live="off" aria-label={t('transcript.label')}>
      {branch.map(({ message, ...place }, index) => {
        const Row = message.role === 'user' ? QuestionRow : AnswerRow;
        const next = branch[index + 1];
        const roomBelow = next !== undefined && !memoryUpdates.has(next.message.id);
        return <Row key={message.id} message={message} {...place} last={!next} roomBelow={roomBelow} />;
      })}
      {outbox
        .filter((message) => message.conversationId === conversationId)
        .map((message) => (
          <OutgoingRow key={message.clientMessageId} message={message} />
        ))}
    </div>
  );
}
