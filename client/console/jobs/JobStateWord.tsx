import { useTranslation } from 'react-i18next';
import type { JobState } from '../../../protocol/console/jobs.js';
import { StateWord } from '../../ui/status/StateWord.js';
import type { StateTone } from '../../ui/status/StateWord.js';

const TONES = {
  waiting: 'calm',
  running: 'busy',
  done: 'good',
  failed: 'blocked',
  cancelled: 'caution',
} satisfies Record<JobState, StateTone>;

export function JobStateWord({ state }: { state: JobState }) {
  const { t } = useTranslation('console');
  return <StateWord tone={TONES[state]}>{t(`job.${state}`)}</StateWord>;
}
