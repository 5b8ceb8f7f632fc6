import { useId } from 'react';
import styles from './Choices.module.css';

export interface ChoicesProps<T extends string> {
  label: string;
  value: T;
  onChange: (value: T) => void;
  options: readonly { value: T; label: string; count?: number }[];
}

/** One of a few, all of them in sight; a group of radio buttons that looks like a line of words. */
export function Choices<T extends string>({ label, value, onChange, options }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles['choices']}>
      <legend className={styles['legend']}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.count !== undefined && <span className={styles['count']}>{option.count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
