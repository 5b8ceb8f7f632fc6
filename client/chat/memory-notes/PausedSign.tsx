import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/controls/LinkButton.js';
import { isTemporary } from '../session/chat-state.js';
import { useChat, usePage } from '../session/session-context.js';

/** Under the field for writing while memory is paused; in a temporary conversation the banner says more. */
export function PausedSign() {
  const { t } = useTranslation();
  const { me, showMemory } = usePage();
  const temporary = useChat(isTemporary);
  if (!me.memory.paused || temporary) return null;
  return (
    <LinkButton aria-haspopup="dialog" onClick={showMemory}>
      {t('memory.pausedSign')}
    </LinkButton>
  );
}
