import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import styles from './Page.module.css';

export interface PageProps {
  /** Names the page in the window's title. */
  name: string;
  /** What the page answers, or its name; the heading. */
  title: string;
  lead?: ReactNode;
  /** Beside the heading. */
  actions?: ReactNode;
  /** The third pane. */
  detail?: ReactNode;
  children: ReactNode;
}

/** One page in the frame: its heading takes the focus when one comes here from another. */
export function Page({ name, title, lead, actions, detail, children }: PageProps) {
  const { t } = useTranslation('console');
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useLocation().key !== 'default';
  const focusOnArrival = useRef(arrived);

  useEffect(() => {
    if (focusOnArrival.current) heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = t('frame.title', { page: name });
  }, [name, t]);

  return (
    <div className={styles['page']}>
      <div className={styles['content']}>
        <div className={styles['head']}>
          <div className={styles['words']}>
            <h1 ref={heading} tabIndex={-1} className={styles['title']}>
              {title}
            </h1>
            {lead && <p className={styles['lead']}>{lead}</p>}
          </div>
          {actions && <div className={styles['actions']}>{actions}</div>}
        </div>
        {children}
      </div>
      {detail}
    </div>
  );
}
