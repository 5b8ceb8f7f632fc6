import type { ComponentProps } from 'react';
import styles from './LinkButton.module.css';

/** Something to do, small and within a line of text. */
export function LinkButton(props: ComponentProps<'button'>) {
  return <button type="button" {...props} className={styles['link']} />;
}
