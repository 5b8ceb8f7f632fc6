import { useId } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../Icon.js';
import styles from './Field.module.css';

export interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** What is wrong with what stands in it. */
  error?: string | null;
}

export interface FieldBinding {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

/** A label above, a hint and an error below, tied to the control by their ids. */
export function Field({
  label,
  hint,
  error,
  children,
}: FieldProps & { children: (binding: FieldBinding) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <p className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles['error']} id={`${id}-error`}>
          <Icon name="caution" />
          {error}
        </p>
      )}
    </div>
  );
}
