import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note.js';
import { Switch } from '../../ui/controls/Switch.js';
import { useChat, usePage } from '../session/session-context.js';

/** Whether the conversation that begins here is to be remembered at all: chosen before its first word. */
export function TemporaryNote() {
  const { t } = useTranslation();
  const { session, me } = usePage();
  const { temporary } = useChat((state) => state.choices);
  const otherwise = me.memory.paused ? 'temporary.paused' : 'temporary.off';
  return (
    <Note label={t('temporary.label')}>
      <Switch
        checked={temporary}
        onChange={(value) => session.dispatch({ type: 'choice-made', choice: { temporary: value } })}
        label={t('temporary.switch')}
      />
      <p>{t(temporary ? 'temporary.on' : otherwise)}</p>
    </Note>
  );
}
