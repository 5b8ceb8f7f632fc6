import { useTranslation } from 'react-i18next';
import type { Job } from '../../../protocol/console/jobs.js';
import { EmptyState } from '../../ui/status/EmptyState.js';
import { Choices } from '../../ui/form/Choices.js';
import type { Column } from '../../ui/table/column.js';
import { usePages } from '../api/useRead.js';
import { DetailHint } from '../page/Detail.js';
import { Page } from '../page/Page.js';
import { PagedTable } from '../page/PagedTable.js';
import { useSearchState } from '../page/useSearchState.js';
import { Moment } from '../words/Moment.js';
import { JobDetail } from './JobDetail.js';
import { JobProgress } from './JobProgress.js';
import { JobStateWord } from './JobStateWord.js';
import { JOB_STATES } from './job-states.js';

/** Durable work behind the scenes. */
export function JobsPage() {
  const { t } = useTranslation('console');
  const [stateText, setState] = useSearchState('state');
  const [row, setRow] = useSearchState('row');
  const state = JOB_STATES.find((each) => each === stateText);
  const jobs = usePages('listJobs', state ? { state } : {});
  const rows = jobs.data?.pages.flatMap((page) => page.jobs) ?? [];
  const counts = jobs.data?.pages.at(-1)?.counts;
  const selected = rows.find(({ id }) => id === row);
  const columns = useJobColumns();
  return (
    <Page
      name={t('page.jobs')}
      title={t('page.jobs')}
      lead={t('jobs.lead')}
      detail={
        selected ? (
          <JobDetail key={selected.id} job={selected} onClose={() => setRow(null)} />
        ) : (
          <DetailHint>{t('jobs.hint')}</DetailHint>
        )
      }
    >
      <Choices
        label={t('column.state')}
        value={state ?? 'all'}
        onChange={(next) => setState(next === 'all' ? null : next)}
        options={(['all', ...JOB_STATES] as const).map((value) => ({
          value,
          label: t(`job.${value}`),
          ...(counts && value !== 'all' ? { count: counts[value] } : {}),
        }))}
      />
      <PagedTable
        reading={jobs}
        what={t('what.jobs')}
        empty={<EmptyState title={t(state ? 'jobs.noMatch' : 'jobs.empty')} />}
        caption={t('page.jobs')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        selected={row}
        onSelect={setRow}
      />
    </Page>
  );
}

function useJobColumns(): Column<Job>[] {
  const { t } = useTranslation('console');
  return [
    { key: 'kind', header: t('column.kind'), cell: (job) => job.kind },
    { key: 'state', header: t('column.state'), cell: (job) => <JobStateWord state={job.state} /> },
    { key: 'progress', header: t('column.progress'), cell: (job) => <JobProgress job={job} /> },
    {
      key: 'attempts',
      header: t('column.attempts'),
      cell: (job) => `${job.attempts} / ${job.maxAttempts}`,
      figures: true,
      from: 'roomy',
    },
    { key: 'note', header: t('column.note'), cell: (job) => job.error ?? job.note ?? '', from: 'roomy' },
    {
      key: 'at',
      header: t('column.begun'),
      cell: (job) => <Moment at={job.startedAt} never={t('jobs.notBegun')} />,
      from: 'wide',
    },
  ];
}
