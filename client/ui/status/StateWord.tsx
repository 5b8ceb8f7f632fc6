import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import styles from './StateWord.module.css';

export type StateTone = 'calm' | 'busy' | 'good' | 'caution' | 'blocked';

/** A word for a state with a small shape before it: the shape and the word say it, the colour only helps. */
export function StateWord({ tone, children }: { tone: StateTone; children: ReactNode }) {
  return (
    <span className={classNames(styles['state'], styles[tone])}>
      <svg className={styles['shape']} viewBox="-5 -5 10 10" aria-hidden="true" focusable="false">
        {SHAPES[tone]}
      </svg>
      {children}
    </span>
  );
}

const SHAPES = {
  calm: <circle r="3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  busy: (
    <circle
      r="3.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      pathLength="90"
      strokeDasharray="18 12"
    />
  ),
  good: <circle r="4" fill="currentColor" />,
  caution: <path d="M0-4.5 4.5 4h-9z" fill="currentColor" />,
  blocked: <path d="M-4-4h8v8h-8z" fill="currentColor" />,
} satisfies Record<StateTone, ReactNode>;
