import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import styles from './Mark.module.css';

export type MarkState = 'listening' | 'looking-up' | 'thinking' | 'speaking' | 'stopped';

/**
 * The agent's mark: a ring, never a face. Each state has a shape of its own, so that it can be read without
 * colour and without motion; what it says is always said in words beside it.
 */
export function Mark({ state, size = 'small' }: { state: MarkState; size?: 'small' | 'large' }) {
  return (
    <svg
      className={classNames(styles['mark'], styles[size])}
      data-state={state}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <g className={styles[state]}>{SHAPES[state]}</g>
    </svg>
  );
}

const SHAPES = {
  listening: <circle r="7" />,
  'looking-up': (
    <>
      <circle r="7" pathLength="100" strokeDasharray="84 16" />
      <circle cy="-7" r="1.6" className={styles['dot']} transform="rotate(62)" />
    </>
  ),
  thinking: <circle r="7" pathLength="90" strokeDasharray="18 12" strokeLinecap="round" />,
  speaking: (
    <>
      <circle r="7" />
      <circle r="2.75" className={classNames(styles['dot'], styles['breath'])} />
    </>
  ),
  stopped: (
    <>
      <circle r="7" />
      <path d="M-3 0h6" strokeLinecap="round" />
    </>
  ),
} satisfies Record<MarkState, ReactNode>;
