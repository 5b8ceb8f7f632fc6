import { useTranslation } from 'react-i18next';
import type { RetentionPeriods } from '../../../protocol/console/console-api.js';
import { Facts } from '../../ui/Facts.js';
import { useMay } from '../api/useMay.js';
import { useRead } from '../api/useRead.js';
import { Loaded } from '../page/Loaded.js';
import { Page } from '../page/Page.js';
import { formatMoment } from '../words/Moment.js';
import { PERIOD_NAMES } from './periods.js';
import { RetentionForm } from './RetentionForm.js';

/** How long each kind of data is kept. */
export function RetentionPage() {
  const { t } = useTranslation('console');
  const may = useMay();
  const retention = useRead('getRetention');
  const nextRunAt = retention.data?.nextRunAt ?? null;
  return (
    <Page
      name={t('page.retention')}
      title={t('retention.title')}
      lead={
        nextRunAt === null ? t('retention.lead') : t('retention.leadNext', { time: formatMoment(nextRunAt) })
      }
    >
      <Loaded reading={retention} what={t('what.retention')}>
        {({ periods }) =>
          may('setRetention') ? (
            <RetentionForm key={JSON.stringify(periods)} periods={periods} />
          ) : (
            <RetentionFacts periods={periods} />
          )
        }
      </Loaded>
    </Page>
  );
}

function RetentionFacts({ periods }: { periods: RetentionPeriods }) {
  const { t } = useTranslation('console');
  return (
    <Facts
      facts={PERIOD_NAMES.map((name) => {
        const days = periods[name];
        return {
          term: t(`period.${name}`),
          value: days === null ? t('retention.forever') : t('retention.days', { count: days }),
        };
      })}
    />
  );
}
