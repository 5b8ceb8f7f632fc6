import type { ComponentProps } from 'react';
import styles from './SpokenOnly.module.css';

/** Words for a screen reader that the layout says to the eye. */
export function SpokenOnly(props: ComponentProps<'span'>) {
  return <span {...props} className={styles['spoken']} />;
}
