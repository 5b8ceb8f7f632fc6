import { useTranslation } from 'react-i18next';
import type { Job } from '../../../protocol/console/jobs.js';
import { Button } from '../../ui/controls/Button.js';
import { Facts } from '../../ui/Facts.js';
import { FormActions } from '../../ui/form/Form.js';
import { Note } from '../../ui/Note.js';
import { useSay } from '../../ui/status/status-context.js';
import { useMay } from '../api/useMay.js';
import { useAct } from '../api/useRead.js';
import { Detail } from '../page/Detail.js';
import { Failing } from '../page/Failing.js';
import { Code } from '../words/Code.js';
import { Moment } from '../words/Moment.js';
import { JobProgress } from './JobProgress.js';
import { JobStateWord } from './JobStateWord.js';

export function JobDetail({ job, onClose }: { job: Job; onClose: () => void }) {
  const { t } = useTranslation('console');
  return (
    <Detail title={job.kind} rowKey={job.id} onClose={onClose}>
      {job.error !== null && (
        <Note tone="blocked" label={t('jobs.lastError')}>
          <p>{job.error}</p>
        </Note>
      )}
      <Facts
        facts={[
          { term: t('column.state'), value: <JobStateWord state={job.state} /> },
          ...(job.progress === null
            ? []
            : [{ term: t('column.progress'), value: <JobProgress job={job} /> }]),
          {
            term: t('column.attempts'),
            value: t('jobs.attempts', { count: job.attempts, most: job.maxAttempts }),
          },
          ...(job.note === null ? [] : [{ term: t('column.note'), value: job.note }]),
          { term: t('column.made'), value: <Moment at={job.createdAt} /> },
          ...(job.state === 'waiting'
            ? [{ term: t('jobs.notBefore'), value: <Moment at={job.runAt} /> }]
            : []),
          { term: t('column.begun'), value: <Moment at={job.startedAt} never={t('jobs.notBegun')} /> },
          { term: t('column.ended'), value: <Moment at={job.endedAt} never={t('jobs.notEnded')} /> },
          { term: t('column.id'), value: <Code>{job.id}</Code>, long: true },
        ]}
      />
      <JobActions job={job} />
    </Detail>
  );
}

function JobActions({ job }: { job: Job }) {
  const { t } = useTranslation('console');
  const may = useMay();
  const say = useSay();
  const retry = useAct('retryJob', ['listJobs', 'getOverview']);
  const cancel = useAct('cancelJob', ['listJobs', 'getOverview']);
  const input = { params: { id: job.id } };
  const retryable = job.state === 'failed' || job.state === 'cancelled';
  const cancellable = job.state === 'waiting' || job.state === 'running';
  return (
    <>
      <Failing error={retry.error ?? cancel.error} label={t('failing.notDone')} />
      <FormActions>
        {retryable && may('retryJob') && (
          <Button
            icon="again"
            disabled={retry.isPending}
            onClick={() => retry.mutate(input, { onSuccess: () => say(t('jobs.retried')) })}
          >
            {t('jobs.retry')}
          </Button>
        )}
        {cancellable && may('cancelJob') && (
          <Button
            icon="stop"
            disabled={cancel.isPending}
            onClick={() => cancel.mutate(input, { onSuccess: () => say(t('jobs.cancelled')) })}
          >
            {t('jobs.cancel')}
          </Button>
        )}
      </FormActions>
    </>
  );
}
