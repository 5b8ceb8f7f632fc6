import { Button } from '../controls/Button.js';
import styles from './LoadMore.module.css';

export interface LoadMoreProps {
  /** How many are shown, in words. */
  shown: string;
  label: string;
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
}

/** Under a list: how much of it is here, and the next part of it. */
export function LoadMore({ shown, label, hasMore, busy, onMore }: LoadMoreProps) {
  return (
    <div className={styles['more']}>
      <span aria-live="polite">{shown}</span>
      {hasMore && (
        <Button disabled={busy} onClick={onMore}>
          {label}
        </Button>
      )}
    </div>
  );
}
