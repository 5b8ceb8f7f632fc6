import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { TextLink } from '../../ui/controls/TextLink.js';
import { Note } from '../../ui/Note.js';

/** The console's dialog for it; it asks who one is first. */
const CONNECT = '/console/voices?do=connect';

/** For the person who installed it: where to connect a language model. */
export function InstallerNote({ onDismiss }: { onDismiss: () => void }) {
  const { t } = useTranslation();
  return (
    <Note
      label={t('installer.label')}
      actions={
        <>
          <TextLink href={CONNECT}>{t('installer.open')}</TextLink>
          <Button look="quiet" icon="close" onClick={onDismiss}>
            {t('installer.dismiss')}
          </Button>
        </>
      }
    >
      <p>{t('installer.text')}</p>
    </Note>
  );
}
