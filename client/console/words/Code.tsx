import styles from './Code.module.css';

/** An id or a hash; broken anywhere when it is long. */
export function Code({ children }: { children: string }) {
  return <code className={styles['code']}>{children}</code>;
}
