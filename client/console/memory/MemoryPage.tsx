import { useTranslation } from 'react-i18next';
import type { MemoryOverview } from '../../../protocol/console/memories.js';
import { EmptyState } from '../../ui/status/EmptyState.js';
import type { Column } from '../../ui/table/column.js';
import { Table } from '../../ui/table/Table.js';
import { useRead } from '../api/useRead.js';
import { Margin } from '../page/Detail.js';
import { Loaded } from '../page/Loaded.js';
import { Page } from '../page/Page.js';
import { Section } from '../page/Section.js';
import { MemoryDays } from './MemoryDays.js';
import { MemoryNow } from './MemoryNow.js';
import { Vectors } from './Vectors.js';

/** Memory in numbers. No word of what anybody said is read for it. */
export function MemoryPage() {
  const { t } = useTranslation('console');
  const memory = useRead('getMemoryOverview');
  return (
    <Page
      name={t('page.memory')}
      title={t('memory.question')}
      detail={
        memory.data && (
          <Margin title={t('memory.now')}>
            <MemoryNow memory={memory.data} />
          </Margin>
        )
      }
    >
      <Loaded reading={memory} what={t('what.memory')}>
        {(data) => (
          <>
            <MemoryDays days={data.days} />
            <Section title={t('memory.kinds')} about={t('memory.kindsAbout')}>
              <Kinds kinds={data.kinds} />
            </Section>
            {data.embedding && <Vectors embedding={data.embedding} index={data.index} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

type Kind = MemoryOverview['kinds'][number];

function Kinds({ kinds }: { kinds: readonly Kind[] }) {
  const { t } = useTranslation('console');
  const columns: Column<Kind>[] = [
    { key: 'kind', header: t('column.kind'), cell: (row) => t(`memoryKind.${row.kind}`) },
    {
      key: 'standing',
      header: t('column.standing'),
      cell: (row) => row.standing,
      sortBy: (row) => row.standing,
      figures: true,
    },
    {
      key: 'retired',
      header: t('column.retired'),
      cell: (row) => row.retired,
      sortBy: (row) => row.retired,
      figures: true,
    },
  ];
  if (kinds.length === 0) {
    return (
      <EmptyState title={t('memory.noKinds')}>
        <p>{t('memory.noKindsText')}</p>
      </EmptyState>
    );
  }
  return (
    <Table caption={t('memory.kindsTable')} columns={columns} rows={kinds} rowKey={({ kind }) => kind} />
  );
}
