import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { CopyButton } from '../../ui/controls/CopyButton.js';
import { Note } from '../../ui/Note.js';
import styles from './InstallerNote.module.css';

/** The local default of Ollama, the commonest server of this kind; the words around it say that any will do. */
const COMMAND = 'PARLEY_MODEL_URL=http://localhost:11434 PARLEY_MODEL=llama3.2 npm start';

/** For the person who installed it: how to connect a language model. */
export function InstallerNote({ onDismiss }: { onDismiss: () => void }) {
  const { t } = useTranslation();
  return (
    <Note
      label={t('installer.label')}
      actions={
        <>
          <CopyButton text={COMMAND} label={t('installer.copy')} />
          <Button look="quiet" icon="close" onClick={onDismiss}>
            {t('installer.dismiss')}
          </Button>
        </>
      }
    >
      <p>{t('installer.text')}</p>
      <p className={styles['command']}>
        <code>{COMMAND}</code>
      </p>
    </Note>
  );
}
