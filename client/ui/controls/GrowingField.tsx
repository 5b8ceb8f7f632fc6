import type { ChangeEvent, KeyboardEvent, Ref } from 'react';
import styles from './GrowingField.module.css';

export interface GrowingFieldProps {
  id?: string;
  label: string;
  value: string;
  maxLength: number;
  placeholder?: string;
  autoFocus?: boolean;
  describedBy?: string;
  onChange: (text: string) => void;
  /** Enter was pressed; with Shift it breaks the line instead. */
  onEnter: () => void;
  ref?: Ref<HTMLTextAreaElement>;
}

/**
 * A field that is as high as its text. An invisible copy of the text underneath gives it the height, so that no
 * script measures anything. Enter while an input method composes belongs to the input method.
 */
export function GrowingField({ label, value, describedBy, onChange, onEnter, ...rest }: GrowingFieldProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  }
  return (
    <div className={styles['field']} data-text={value}>
      <textarea
        {...rest}
        rows={1}
        dir="auto"
        value={value}
        enterKeyHint="send"
        aria-label={label}
        aria-describedby={describedBy}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
