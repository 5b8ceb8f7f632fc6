import type { ReactNode } from 'react';
import styles from './DialogTitle.module.css';

export function DialogTitle({ id, children }: { id: string; children: ReactNode }) {
  return (
    <h2 id={id} className={styles['title']}>
      {children}
    </h2>
  );
}
