import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Section.module.css';

/** A part of a page: what it is about on the one side, what can be done on the other. */
export function Section({
  title,
  about,
  children,
}: {
  title: string;
  about: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        <p className={styles['about']}>{about}</p>
      </div>
      <div className={styles['content']}>{children}</div>
    </section>
  );
}
