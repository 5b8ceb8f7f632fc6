import { useTranslation } from 'react-i18next';
import type { StageRecord } from '../../../protocol/trace/turn-trace.js';
import styles from './StageDetails.module.css';

/** What a stage recorded, for who wants to know exactly: the names are those of the trace itself. */
export function StageDetails({ stage }: { stage: StageRecord }) {
  const { t } = useTranslation();
  const entries = Object.entries({ ...(stage.problem ? { problem: stage.problem } : {}), ...stage.detail });
  if (entries.length === 0) return <p className={styles['nothing']}>{t('why.noDetail')}</p>;
  return (
    <dl className={styles['details']}>
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{writeValue(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function writeValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : value.map((entry) => writeValue(entry)).join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name} ${writeValue(part)}`)
    .join(', ');
}
