import { classNames } from '../class-names.js';
import { Field } from './Field.js';
import type { FieldProps } from './Field.js';
import styles from './Field.module.css';

export interface SelectFieldProps<T extends string> extends FieldProps {
  value: T;
  onChange: (value: T) => void;
  options: readonly { value: T; label: string }[];
  dense?: boolean;
}

/** The browser's own list: it works on every device and with every aid. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, hint, error, value, onChange, options, dense } = props;
  return (
    <Field label={label} hint={hint} {...(error === undefined ? {} : { error })}>
      {(binding) => (
        <select
          {...binding}
          className={classNames(styles['control'], dense && styles['dense'])}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
