import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { usePage } from '../session/session-context.js';

/** One place, one button: what it does is what can be done now. */
export function SendOrStop({ running, empty }: { running: boolean; empty: boolean }) {
  const { t } = useTranslation();
  const { session } = usePage();
  if (running) {
    return (
      <Button icon="stop" onClick={() => void session.stop()}>
        {t('composer.stop')}
      </Button>
    );
  }
  return (
    <Button look="solid" icon="send" type="submit" disabled={empty}>
      {t('composer.send')}
    </Button>
  );
}
