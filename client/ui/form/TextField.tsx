import type { ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { Field } from './Field.js';
import type { FieldProps } from './Field.js';
import styles from './Field.module.css';

export interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  value: string;
  onChange: (value: string) => void;
  /** Codes and ids, in the typeface in which no two letters look alike. */
  code?: boolean;
  dense?: boolean;
  short?: boolean;
}

export function TextField({ label, hint, error, onChange, code, dense, short, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} {...(error === undefined ? {} : { error })}>
      {(binding) => (
        <input
          {...rest}
          {...binding}
          className={classNames(
            styles['control'],
            code && styles['code'],
            dense && styles['dense'],
            short && styles['short'],
          )}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
