import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.js';
import { Mark } from '../../ui/Mark.js';
import { Annotated } from '../margin/Annotated.js';
import { InstallerNote } from './InstallerNote.js';
import { ResearchNote } from '../margin/ResearchNote.js';
import { TemporaryNote } from '../memory-notes/TemporaryNote.js';
import { useInstallerNote } from './useInstallerNote.js';
import { usePage } from '../session/session-context.js';
import styles from './Greeting.module.css';

/** An empty conversation: the character says what it is, and offers three ways to begin. */
export function Greeting() {
  const { t } = useTranslation();
  const { me, session } = usePage();
  const { shown, dismiss } = useInstallerNote(me.voice);
  return (
    <div className={styles['greeting']}>
      <Annotated
        foldLabel={t(shown ? 'temporary.foldInstaller' : 'temporary.fold')}
        notes={
          <>
            <TemporaryNote />
            <ResearchNote />
            {shown && <InstallerNote onDismiss={dismiss} />}
          </>
        }
      >
        <Mark state="listening" size="large" />
        <h1 className={styles['opener']} dir="auto">
          {me.persona.opener}
        </h1>
        {me.persona.starters.length > 0 && (
          <ul className={styles['starters']} aria-label={t('greeting.starters')}>
            {me.persona.starters.map((starter) => (
              <li key={starter}>
                <button
                  type="button"
                  className={styles['starter']}
                  dir="auto"
                  onClick={() => void session.send(starter)}
                >
                  <span>{starter}</span>
                  <Icon name="chevronForward" />
                </button>
              </li>
            ))}
          </ul>
        )}
      </Annotated>
    </div>
  );
}
