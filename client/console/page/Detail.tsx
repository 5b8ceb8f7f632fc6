import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.js';
import { Button } from '../../ui/controls/Button.js';
import styles from './Detail.module.css';

export interface DetailProps {
  title: string;
  /** The row that it is about; the focus goes back to it. */
  rowKey: string;
  onClose: () => void;
  children: ReactNode;
}

/** The third pane, about one row. Where there is no room for three it is a sheet over the foot of the window. */
export function Detail({ title, rowKey, onClose, children }: DetailProps) {
  const { t } = useTranslation('console');
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useEffect(() => heading.current?.focus(), [rowKey]);

  function close() {
    onClose();
    document.querySelector<HTMLButtonElement>(`button[data-row="${CSS.escape(rowKey)}"]`)?.focus();
  }
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape' && !(event.target as Element).closest('dialog')) close();
  }

  return (
    <aside className={styles['detail']} aria-labelledby={id} onKeyDown={closeOnEscape}>
      <div className={styles['head']}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h2>
        <Button look="quiet" icon="close" iconOnly aria-label={t('detail.close')} onClick={close} />
      </div>
      {children}
    </aside>
  );
}

export function DetailSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={styles['section']}>{title}</h3>
      {children}
    </section>
  );
}

/** What stands there while no row is open. Left out where there is no room for it. */
export function DetailHint({ children }: { children: ReactNode }) {
  return <aside className={classNames(styles['detail'], styles['hint'])}>{children}</aside>;
}

/** A third pane that is about the whole page: under the page where there is no room beside it. */
export function Margin({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <aside className={classNames(styles['detail'], styles['margin'])} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      {children}
    </aside>
  );
}
