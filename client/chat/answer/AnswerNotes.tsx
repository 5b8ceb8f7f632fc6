import { useTranslation } from 'react-i18next';
import type { Message } from '../../../protocol/conversation.js';
import { Note } from '../../ui/Note.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import { failureOf } from '../../http/request-failure.js';
import type { Problem } from '../session/chat-state.js';
import { usePage } from '../session/session-context.js';
import type { LiveTurn } from '../turn/reduce-turn.js';
import { WhyNote } from '../why/WhyNote.js';
import { NoticeNote } from './NoticeNote.js';
import { ProgressNote } from './ProgressNote.js';
import { SourceNote } from './SourceNote.js';

/** Everything the system has to say about an answer: what it is doing, what went wrong, what was read, and why. */
export function AnswerNotes(props: {
  message: Message;
  turn: LiveTurn | undefined;
  problem: Problem | null;
}) {
  const { message, turn, problem } = props;
  const { t } = useTranslation();
  const { session } = usePage();
  const { sources, notices } = turn ?? message.annotations;
  const { error } = message.annotations;
  return (
    <>
      {turn && <ProgressNote turn={turn} />}
      {error && (
        <ProblemNote
          failure={failureOf(error)}
          label={t('problem.answerFailed')}
          onTryAgain={() => void session.retry(message)}
        />
      )}
      {problem && (
        <ProblemNote
          failure={problem.failure}
          label={t('problem.notDone')}
          onTryAgain={() => void session.retry(message)}
          onDismiss={() => session.dispatch({ type: 'problem-dismissed' })}
        />
      )}
      {message.state === 'stopped' && <Note label={t('note.stopped')}>{t('note.stoppedText')}</Note>}
      {message.state === 'interrupted' && !error && (
        <Note tone="caution" label={t('note.interrupted')}>
          {t('note.interruptedText')}
        </Note>
      )}
      {notices.map((notice, index) => (
        <NoticeNote key={index} notice={notice} />
      ))}
      {sources.map((source) => (
        <SourceNote key={source.n} source={source} />
      ))}
      {!turn && message.turnId !== null && <WhyNote turnId={message.turnId} />}
    </>
  );
}
