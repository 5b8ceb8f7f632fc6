import { Field } from './Field.js';
import type { FieldProps } from './Field.js';
import { classNames } from '../class-names.js';
import styles from './Field.module.css';

export interface TextAreaFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows: number;
  maxLength: number;
}

/** Several lines of prose. */
export function TextAreaField({ label, hint, error, onChange, ...rest }: TextAreaFieldProps) {
  return (
    <Field label={label} hint={hint} {...(error === undefined ? {} : { error })}>
      {(binding) => (
        <textarea
          {...rest}
          {...binding}
          dir="auto"
          className={classNames(styles['control'], styles['prose'])}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
