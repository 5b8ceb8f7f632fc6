import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button.js';
import { CopyButton } from '../../ui/controls/CopyButton.js';
import { Note } from '../../ui/Note.js';
import styles from './ShownOnce.module.css';

export interface ShownOnceProps {
  label: string;
  /** What to copy. */
  text: string;
  /** How it is shown, where that is not the text itself. */
  shown?: ReactNode;
  children: ReactNode;
  onDone: () => void;
}

/** A secret that the server does not keep and cannot show again. */
export function ShownOnce({ label, text, shown, children, onDone }: ShownOnceProps) {
  const { t } = useTranslation('console');
  return (
    <div className={styles['once']}>
      <Note tone="caution" label={label}>
        {children}
      </Note>
      <div className={styles['secret']}>{shown ?? <code>{text}</code>}</div>
      <div className={styles['actions']}>
        <CopyButton text={text} />
        <Button look="solid" onClick={onDone}>
          {t('once.done')}
        </Button>
      </div>
    </div>
  );
}
