import type { FormEvent, ReactNode } from 'react';
import { classNames } from '../class-names.js';
import styles from './Form.module.css';

/** Fields under each other, or in a row above a table. Submitting never loads a page. */
export function Form({
  onSubmit,
  row,
  wide,
  label,
  children,
}: {
  onSubmit: () => void;
  row?: boolean;
  /** Over the width of its page, for fields that are prose. */
  wide?: boolean;
  label?: string;
  children: ReactNode;
}) {
  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit();
  }
  return (
    <form
      className={classNames(styles['form'], row && styles['row'], wide && styles['wide'])}
      aria-label={label}
      noValidate
      onSubmit={submit}
    >
      {children}
    </form>
  );
}

export function FormActions({ children }: { children: ReactNode }) {
  return <div className={styles['actions']}>{children}</div>;
}
