import { useTranslation } from 'react-i18next';
import { Mark } from '../../ui/Mark.js';
import { describeProgress } from '../turn/describe-progress.js';
import type { LiveTurn } from '../turn/reduce-turn.js';
import styles from './ProgressNote.module.css';

/** What is being done just now. */
export function ProgressNote({ turn }: { turn: LiveTurn }) {
  const { t } = useTranslation();
  const { mark, phrase } = describeProgress(turn);
  return (
    <p className={styles['progress']}>
      <span className={styles['mark']}>
        <Mark state={mark} />
      </span>
      {t(phrase.key, phrase.values ?? {})}
    </p>
  );
}
