import type { ReactNode } from 'react';
import type { MessageId } from '../../../protocol/ids.js';
import { classNames } from '../../ui/class-names.js';
import { SpokenOnly } from '../../ui/SpokenOnly.js';
import { Annotated } from '../margin/Annotated.js';
import type { AnnotatedProps } from '../margin/Annotated.js';
import { rowId } from './row-props.js';
import styles from './Row.module.css';

export interface RowFrameProps extends Omit<AnnotatedProps, 'className'> {
  /** Who speaks, for a screen reader. */
  speaker: string;
  /** Copy, edit and the like, under the words. */
  actions?: ReactNode;
  last: boolean;
  /** Of a message that the server has: something may lead to it. */
  messageId?: MessageId;
}

/** The frame of every message. Rows far from the window are not laid out, so that thousands stay light. */
export function Row({ speaker, actions, last, messageId, children, ...annotated }: RowFrameProps) {
  return (
    <article
      id={messageId && rowId(messageId)}
      tabIndex={messageId && -1}
      className={classNames(styles['row'], last && styles['last'])}
    >
      <Annotated {...annotated}>
        <SpokenOnly>{speaker}</SpokenOnly>
        {children}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </Annotated>
    </article>
  );
}
