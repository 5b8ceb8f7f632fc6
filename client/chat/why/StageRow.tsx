import { useTranslation } from 'react-i18next';
import type { StageRecord } from '../../../protocol/trace/turn-trace.js';
import { classNames } from '../../ui/class-names.js';
import { Icon } from '../../ui/Icon.js';
import { formatDuration } from './format-duration.js';
import { StageDetails } from './StageDetails.js';
import styles from './StageRow.module.css';

/** One stage of a turn: what it was, what it decided, how long it took and when within the whole. */
export function StageRow({ stage, totalMs }: { stage: StageRecord; totalMs: number }) {
  const { t, i18n } = useTranslation();
  const idle = stage.outcome === 'off' || stage.outcome === 'skipped';
  return (
    <li className={classNames(styles['stage'], idle && styles['idle'])}>
      <details>
        <summary className={styles['summary']}>
          <span className={styles['name']}>{t(`stage.${stage.name}`)}</span>
          <Icon name="chevronDown" />
          <span className={styles['time']}>
            {idle && `${t(`outcome.${stage.outcome}`)} · `}
            {formatDuration(stage.ms, i18n.language)}
          </span>
          {!idle && <TimeBar startMs={stage.startMs} ms={stage.ms} totalMs={totalMs} />}
          <span className={styles['decision']}>
            {!idle && stage.outcome !== 'ok' && (
              <strong className={styles[stage.outcome]}>{t(`outcome.${stage.outcome}`)}: </strong>
            )}
            {stage.decision}
          </span>
        </summary>
        <StageDetails stage={stage} />
      </details>
    </li>
  );
}

const WHOLE = 100;
const THINNEST = 1;

/** When it ran, drawn within the turn's whole time; the number beside it says the same. */
function TimeBar({ startMs, ms, totalMs }: { startMs: number; ms: number; totalMs: number }) {
  const scale = WHOLE / Math.max(totalMs, startMs + ms, 1);
  const width = Math.max(ms * scale, THINNEST);
  return (
    <svg className={styles['bar']} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles['track']} x="0" y="1.75" width={WHOLE} height="0.5" />
      <rect
        className={styles['time-span']}
        x={Math.min(startMs * scale, WHOLE - width)}
        width={width}
        height="4"
      />
    </svg>
  );
}
