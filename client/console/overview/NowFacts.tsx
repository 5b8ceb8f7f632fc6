import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Overview } from '../../../protocol/console/console-api.js';
import { Facts } from '../../ui/Facts.js';
import { StateWord } from '../../ui/status/StateWord.js';

const VOICES = ['composer', 'openai', 'local'] as const;

/** What is the case at this moment. */
export function NowFacts({ overview }: { overview: Overview }) {
  const { t } = useTranslation('console');
  const { t: shared } = useTranslation();
  const { turnsRunning, jobsWaiting, jobsFailed, voice, version } = overview;
  const kind = VOICES.find((name) => name === voice.kind);
  return (
    <Facts
      facts={[
        { term: t('overview.turnsRunning'), value: turnsRunning },
        { term: t('overview.jobsWaiting'), value: <Link to="/jobs?state=waiting">{jobsWaiting}</Link> },
        {
          term: t('overview.jobsFailed'),
          value:
            jobsFailed === 0 ? (
              t('none')
            ) : (
              <StateWord tone="blocked">
                <Link to="/jobs?state=failed">{jobsFailed}</Link>
              </StateWord>
            ),
        },
        { term: t('overview.voice'), value: voice.model ?? (kind ? shared(`voice.${kind}`) : voice.kind) },
        { term: t('overview.version'), value: version },
      ]}
    />
  );
}
