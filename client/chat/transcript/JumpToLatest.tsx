import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Annotated } from '../margin/Annotated.js';
import styles from './JumpToLatest.module.css';

export function JumpToLatest({ onJump }: { onJump: () => void }) {
  const { t } = useTranslation();
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
