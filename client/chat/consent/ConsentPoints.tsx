import { useTranslation } from 'react-i18next';
import styles from './ConsentPoints.module.css';

const POINTS = ['program', 'wrong', 'stored', 'remembered', 'private', 'yours'] as const;

/** What one should know, each in a word and a sentence or two. */
export function ConsentPoints({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <dl className={styles['points']}>
      {POINTS.map((point) => (
        <div key={point} className={styles['point']}>
          <dt className={styles['term']}>{t(`consent.${point}`)}</dt>
          <dd>{t(`consent.${point}Text`, { name })}</dd>
        </div>
      ))}
    </dl>
  );
}
