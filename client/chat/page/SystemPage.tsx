import type { ReactNode } from 'react';
import { Mark } from '../../ui/Mark.js';
import styles from './SystemPage.module.css';

/** A page on which only the system speaks: there is no conversation to stand beside. */
export function SystemPage({
  title,
  children,
  action,
}: {
  title: string;
  children: ReactNode;
  action: ReactNode;
}) {
  return (
    <main className={styles['page']}>
      <Mark state="stopped" size="large" />
      <h1 className={styles['title']}>{title}</h1>
      <div>{children}</div>
      <div>{action}</div>
    </main>
  );
}
