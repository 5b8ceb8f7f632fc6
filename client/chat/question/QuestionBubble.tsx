import { classNames } from '../../ui/class-names.js';
import styles from './QuestionBubble.module.css';

/** The visitor's words, as they were typed. `mark` says in words what is unusual about them. */
export function QuestionBubble({ text, mark }: { text: string; mark?: string | undefined }) {
  return (
    <div className={styles['line']}>
      <div className={classNames(styles['bubble'], mark !== undefined && styles['marked'])}>
        <p className={styles['text']} dir="auto">
          {text}
        </p>
        {mark !== undefined && <p className={styles['mark']}>{mark}</p>}
      </div>
    </div>
  );
}
