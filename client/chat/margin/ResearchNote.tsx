import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note.js';
import { Switch } from '../../ui/controls/Switch.js';
import { useChat, usePage } from '../session/session-context.js';

/** Whether this conversation's text may be released for research: said where the conversation begins, and changed there. */
export function ResearchNote() {
  const { t } = useTranslation();
  const { session } = usePage();
  const conversation = useChat((state) => state.conversation);
  const chosen = useChat((state) => state.choices.research);
  const research = conversation?.research ?? chosen;

  function choose(value: boolean) {
    if (conversation) void session.updateConversation(conversation, { research: value });
    else session.dispatch({ type: 'choice-made', choice: { research: value } });
  }

  return (
    <Note label={t('research.label')}>
      <Switch checked={research} onChange={choose} label={t('research.switch')} />
      <p>{t(research ? 'research.on' : 'research.off')}</p>
    </Note>
  );
}
