import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { Annotated } from '../margin/Annotated.js';
import { useChat } from '../session/session-context.js';
import styles from './JumpToLatest.module.css';

export function JumpToLatest({ onJump }: { onJump: () => void }) {
  const { t } = useTranslation();
  const begun = useChat((state) => state.messages.size > 0);
  if (!begun) return null;
  return (
    <div className={styles['jump']}>
      <Annotated>
        <div className={styles['place']}>
          <Button icon="down" className={styles['button']} onClick={onJump}>
            {t('transcript.jump')}
          </Button>
        </div>
      </Annotated>
    </div>
  );
}
