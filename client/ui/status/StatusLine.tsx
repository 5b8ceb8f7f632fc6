import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../Icon.js';
import { StatusContext } from './status-context.js';
import styles from './StatusLine.module.css';

const STAYS_MS = 6_000;

/** One line at the foot of the window about what was just done; it goes by itself and is never the only sign. */
export function StatusLine({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string } | null>(null);

  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <StatusContext value={(text) => setSaid({ text })}>
      {children}
      <div className={styles['place']} role="status">
        {said && (
          <p className={styles['line']}>
            <Icon name="check" />
            {said.text}
          </p>
        )}
      </div>
    </StatusContext>
  );
}
