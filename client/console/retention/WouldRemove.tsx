import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/Facts.js';
import { Note } from '../../ui/Note.js';
import { PERIOD_NAMES } from './periods.js';

/** What would go at the next run, by kind. */
export function WouldRemove({ counts }: { counts: Record<string, number> }) {
  const { t } = useTranslation('console');
  const something = Object.entries(counts).filter(([, count]) => count > 0);
  if (something.length === 0) {
    return (
      <Note label={t('retention.wouldLabel')}>
        <p>{t('retention.wouldNothing')}</p>
      </Note>
    );
  }
  const figures = new Intl.NumberFormat();
  return (
    <Note tone="caution" label={t('retention.wouldLabel')}>
      <p>{t('retention.wouldText')}</p>
      <Facts
        facts={something.map(([kind, count]) => {
          const name = PERIOD_NAMES.find((each) => each === kind);
          return { term: name ? t(`period.${name}`) : kind, value: figures.format(count) };
        })}
      />
    </Note>
  );
}
