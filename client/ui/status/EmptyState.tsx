import type { ReactNode } from 'react';
import { Mark } from '../Mark.js';
import type { MarkState } from '../Mark.js';
import styles from './EmptyState.module.css';

/** What stands where nothing is yet: what would be here, and how it comes to be. */
export function EmptyState({
  title,
  mark = 'listening',
  children,
}: {
  title: string;
  mark?: MarkState;
  children?: ReactNode;
}) {
  return (
    <div className={styles['empty']}>
      <Mark state={mark} />
      <div className={styles['words']}>
        <p className={styles['title']}>{title}</p>
        {children}
      </div>
    </div>
  );
}
