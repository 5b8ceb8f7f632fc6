import { useTranslation } from 'react-i18next';
import type { Overview } from '../../../protocol/console/console-api.js';
import { useRead } from '../api/useRead.js';
import { useSampleOpen } from '../api/useMay.js';
import { Margin } from '../page/Detail.js';
import { Loaded } from '../page/Loaded.js';
import { Page } from '../page/Page.js';
import { SampleOffer } from '../sample/SampleOffer.js';
import { useSample } from '../sample/useSample.js';
import { DaysPlot } from './DaysPlot.js';
import { NowFacts } from './NowFacts.js';
import { isQuiet } from './summarise-days.js';

/** How many people talked to the bot, and how did it go? */
export function OverviewPage() {
  const { t } = useTranslation('console');
  const overview = useRead('getOverview');
  return (
    <Page
      name={t('page.overview')}
      title={t('overview.question')}
      detail={
        overview.data && (
          <Margin title={t('overview.now')}>
            <NowFacts overview={overview.data} />
          </Margin>
        )
      }
    >
      <Loaded reading={overview} what={t('what.overview')}>
        {(data) => <Days data={data} />}
      </Loaded>
    </Page>
  );
}

function Days({ data }: { data: Overview }) {
  const sampleOpen = useSampleOpen();
  const { openSample } = useSample();
  if (isQuiet(data.days) && !sampleOpen) return <SampleOffer onOpen={openSample} />;
  return <DaysPlot days={data.days} />;
}
