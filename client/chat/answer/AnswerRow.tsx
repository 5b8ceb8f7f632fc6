import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../ui/Mark.js';
import type { MarkState } from '../../ui/Mark.js';
import { AnswerText } from '../markdown/AnswerText.js';
import { AnswerNotes } from './AnswerNotes.js';
import { useChat, usePage } from '../session/session-context.js';
import { describeProgress } from '../turn/describe-progress.js';
import { useTurn } from '../turn/useTurn.js';
import { AnswerActions } from './AnswerActions.js';
import { Row } from '../transcript/Row.js';
import type { RowProps } from '../transcript/row-props.js';
import styles from './AnswerRow.module.css';

/** What the character said, on the paper, without a bubble. While its turn runs, the words are the turn's. */
export const AnswerRow = memo(function AnswerRow({ message, last, roomBelow, ...place }: RowProps) {
  const { t } = useTranslation();
  const { me } = usePage();
  const turn = useTurn(message.id);
  const problem = useChat((state) => (state.problem?.about === message.id ? state.problem : null));
  const running = message.state === 'running';
  const text = turn?.text ?? message.text;
  const { sources, notices } = turn ?? message.annotations;
  const ended = !running && message.state !== 'done';
  // Where the way to the reasons is the only note, it is itself the one quiet line.
  const quiet = !running && !ended && problem === null && notices.length === 0 && sources.length > 0;

  return (
    <Row
      speaker={t('transcript.characterSaid', { name: me.persona.name })}
      last={last}
      messageId={message.id}
      urgent={!quiet}
      foldLabel={t('margin.foldSources', { count: sources.length })}
      overhang={roomBelow}
      notes={<AnswerNotes message={message} turn={turn} problem={problem} />}
      actions={!running && <AnswerActions message={message} place={place} />}
    >
      {last && (
        <div className={styles['mark']}>
          <Mark state={turn ? describeProgress(turn).mark : MARKS[message.state]} />
        </div>
      )}
      <div className={styles['answer']} aria-busy={running}>
        {text === '' && ended ? (
          <p className={styles['nothing']}>{t('message.nothingSaid')}</p>
        ) : (
          <AnswerText text={text} live={running} sources={sources.map(({ n }) => n).join(',')} />
        )}
      </div>
    </Row>
  );
});

const MARKS: Record<RowProps['message']['state'], MarkState> = {
  running: 'thinking',
  done: 'listening',
  stopped: 'stopped',
  blocked: 'stopped',
  interrupted: 'stopped',
  failed: 'stopped',
};
