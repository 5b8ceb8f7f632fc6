import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { CopyButton } from '../../ui/controls/CopyButton.js';
import { MemoryNote } from '../memory-notes/MemoryNote.js';
import { useFoldLabel } from '../memory-notes/useFoldLabel.js';
import { useChat, usePage } from '../session/session-context.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import { BranchSwitcher } from '../transcript/BranchSwitcher.js';
import { EditForm } from './EditForm.js';
import { QuestionBubble } from './QuestionBubble.js';
import { Row } from '../transcript/Row.js';
import type { RowProps } from '../transcript/row-props.js';
import styles from './QuestionRow.module.css';

/** What the visitor said. */
export const QuestionRow = memo(function QuestionRow({ message, last, roomBelow: _, ...place }: RowProps) {
  const { t } = useTranslation();
  const { session } = usePage();
  const [editing, setEditing] = useState(false);
  const problem = useChat((state) => (state.problem?.about === message.id ? state.problem : null));
  const update = useChat((state) => state.memoryUpdates.get(message.id));
  const foldLabel = useFoldLabel();
  const remembered = update !== undefined && update.changes.length > 0;

  return (
    <Row
      speaker={t('transcript.youSaid')}
      last={last}
      messageId={message.id}
      urgent={problem !== null}
      {...(remembered ? { foldLabel: foldLabel(update), openLabel: t('remembered.fold') } : {})}
      notes={
        (problem || remembered) && (
          <>
            {problem && (
              <ProblemNote
                failure={problem.failure}
                label={t('problem.notDone')}
                onDismiss={() => session.dispatch({ type: 'problem-dismissed' })}
              />
            )}
            {remembered && <MemoryNote update={update} />}
          </>
        )
      }
      actions={
        !editing && (
          <div className={styles['actions']}>
            <BranchSwitcher {...place} />
            <CopyButton text={message.text} />
            <Button look="quiet" icon="edit" onClick={() => setEditing(true)}>
              {t('message.edit')}
            </Button>
          </div>
        )
      }
    >
      {editing ? (
        <EditForm message={message} onDone={() => setEditing(false)} />
      ) : (
        <QuestionBubble text={message.text} mark={message.withheld ? t('message.withheld') : undefined} />
      )}
    </Row>
  );
});
