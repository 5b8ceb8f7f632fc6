import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import { Icon } from './Icon.js';
import styles from './Note.module.css';

export interface NoteProps {
  /** plain: says something. caution: something did not go as it should. blocked: something was held back. */
  tone?: 'plain' | 'caution' | 'blocked';
  /** What the note is, in a word or two; it carries the tone in words. */
  label?: ReactNode;
  lit?: boolean;
  /** Speaks up at once to a screen reader. */
  urgent?: boolean;
  actions?: ReactNode;
  children: ReactNode;
}

/** One remark of the system, in its own voice. */
export function Note({ tone = 'plain', label, lit, urgent, actions, children }: NoteProps) {
  return (
    <div
      className={classNames(styles['note'], styles[tone], lit && styles['lit'])}
      role={urgent ? 'alert' : undefined}
    >
      {label && (
        <p className={styles['label']}>
          {tone !== 'plain' && <Icon name="caution" />}
          {label}
        </p>
      )}
      <div className={styles['body']}>{children}</div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
