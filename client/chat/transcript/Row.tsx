import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names.js';
import { SpokenOnly } from '../../ui/SpokenOnly.js';
import { Annotated } from '../margin/Annotated.js';
import type { AnnotatedProps } from '../margin/Annotated.js';
import styles from './Row.module.css';

export interface RowFrameProps extends Omit<AnnotatedProps, 'className'> {
  /** Who speaks, for a screen reader. */
  speaker: string;
  /** Copy, edit and the like, under the words. */
  actions?: ReactNode;
  last: boolean;
}

/** The frame of every message. Rows far from the window are not laid out, so that thousands stay light. */
export function Row({ speaker, actions, last, children, ...annotated }: RowFrameProps) {
  return (
    <article className={classNames(styles['row'], last && styles['last'])}>
      <Annotated {...annotated}>
        <SpokenOnly>{speaker}</SpokenOnly>
        {children}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </Annotated>
    </article>
  );
}
