import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../ui/Mark.js';
import { ThemeMenu } from '../../ui/ThemeMenu.js';
import styles from './Threshold.module.css';

/** A page before the frame: a column with what is asked, and the margin beside it with why. */
export function Threshold({
  name,
  title,
  note,
  children,
}: {
  name: string;
  title: string;
  note?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation('console');
  useEffect(() => {
    document.title = t('frame.title', { page: name });
  }, [name, t]);
  return (
    <div className={styles['threshold']}>
      <header className={styles['header']}>
        <Mark state="listening" />
        <p className={styles['name']}>Parley</p>
        <p className={styles['kind']}>{t('header.console')}</p>
        <ThemeMenu />
      </header>
      <main className={styles['main']}>
        <div className={styles['column']}>
          <h1 className={styles['title']}>{title}</h1>
          {children}
        </div>
        {note && <div className={styles['margin']}>{note}</div>}
      </main>
    </div>
  );
}
