import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note.js';
import { ProblemNote } from '../problem/ProblemNote.js';
import { useChat, usePage } from '../session/session-context.js';

/** What the system has to say about sending: no connection, or a message that was not taken. */
export function ComposerNotes({ onTryAgain }: { onTryAgain: () => void }) {
  const { t } = useTranslation();
  const { session } = usePage();
  // Of an outdated page the notice above says what to do; trying again does not help it.
  const offline = useChat((state) => state.connection === 'offline' && !state.outdated);
  const problem = useChat((state) => (state.problem?.about === null ? state.problem : null));
  const pending = useChat((state) => state.outbox.length > 0);
  return (
    <>
      {offline && (
        <Note tone="caution" label={t('connection.offline')} urgent>
          <p>{t('connection.offlineText')}</p>
        </Note>
      )}
      {problem && (
        <ProblemNote
          failure={problem.failure}
          label={t('problem.notDone')}
          onTryAgain={() => (pending ? void session.sendAgain() : onTryAgain())}
          onDismiss={() => session.dispatch({ type: 'problem-dismissed' })}
        />
      )}
    </>
  );
}
