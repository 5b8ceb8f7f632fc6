import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownMemory } from '../../../protocol/console/memories.js';
import type { VisitorId } from '../../../protocol/ids.js';
import { EmptyState } from '../../ui/status/EmptyState.js';
import type { Column } from '../../ui/table/column.js';
import { useMay } from '../api/useMay.js';
import { mayCall } from '../api/console-routes.js';
import { useOperatorSession } from '../api/console-context.js';
import { DetailHint } from '../page/Detail.js';
import { NotForRole } from '../page/NotForRole.js';
import { Page } from '../page/Page.js';
import { PagedTable } from '../page/PagedTable.js';
import { useSearchState } from '../page/useSearchState.js';
import { Moment } from '../words/Moment.js';
import { shortId } from '../words/short-id.js';
import { FindVisitor } from './FindVisitor.js';
import { MemoryDetail } from './MemoryDetail.js';
import { MemoryState } from './MemoryState.js';
import { readVisitorId, useVisitorMemories } from './useVisitorMemories.js';
import { VisitorMemoryActions } from './VisitorMemoryActions.js';

/** The memories of one visitor, who is named in the address. */
export function VisitorMemoriesPage() {
  const { t } = useTranslation('console');
  const { role } = useOperatorSession().operator;
  const [visitor, setVisitor] = useSearchState('visitor');
  const id = readVisitorId(visitor ?? '');
  if (!mayCall(role, 'listVisitorMemories')) return <NotForRole name={t('page.memories')} />;
  const find = <FindVisitor key={visitor} shown={visitor ?? ''} onFind={setVisitor} />;
  if (id !== null) return <MemoriesOf key={id} visitor={id} find={find} />;
  return (
    <Page name={t('page.memories')} title={t('memories.title')} lead={t('memories.lead')}>
      {find}
      <EmptyState title={t('memories.none')}>
        <p>{t('memories.noneText')}</p>
      </EmptyState>
    </Page>
  );
}

function MemoriesOf({ visitor, find }: { visitor: VisitorId; find: ReactNode }) {
  const { t } = useTranslation('console');
  const may = useMay();
  const [row, setRow] = useSearchState('row');
  const [sensitive, setSensitive] = useState(false);
  const memories = useVisitorMemories(visitor, sensitive);
  const rows = memories.data?.pages.flatMap((page) => page.memories) ?? [];
  const [first] = memories.data?.pages ?? [];
  const selected = rows.find(({ id }) => id === row);
  return (
    <Page
      name={t('page.memories')}
      title={t('memories.title')}
      lead={t('memories.lead')}
      detail={
        selected ? (
          <MemoryDetail
            key={selected.id}
            visitor={visitor}
            memory={selected}
            onClose={() => setRow(null)}
            onSelect={setRow}
          />
        ) : (
          <DetailHint>{t('memories.hint')}</DetailHint>
        )
      }
    >
      {find}
      {first && (
        <>
          <p>
            {t('memories.current', { count: first.current })}
            {first.paused && ` ${t('memories.isPaused')}`}
          </p>
          <VisitorMemoryActions
            visitor={visitor}
            isPaused={first.paused}
            isEmpty={rows.length === 0}
            onShowSensitive={
              rows.some((memory) => memory.text === null) && may('listVisitorMemories')
                ? () => setSensitive(true)
                : undefined
            }
            onErased={() => setRow(null)}
          />
        </>
      )}
      <PagedTable
        reading={memories}
        what={t('what.memories')}
        empty={<EmptyState title={t('memories.empty')} />}
        caption={t('memories.caption', { id: shortId(visitor) })}
        columns={useColumns()}
        rows={rows}
        rowKey={({ id }) => id}
        selected={row}
        onSelect={setRow}
      />
    </Page>
  );
}

function useColumns(): Column<ShownMemory>[] {
  const { t } = useTranslation('console');
  return [
    { key: 'text', header: t('column.memory'), cell: (row) => row.text ?? t('memories.hidden') },
    { key: 'state', header: t('column.state'), cell: (row) => <MemoryState state={row.state} /> },
    {
      key: 'kind',
      header: t('column.kind'),
      cell: (row) => (row.kind === null ? t('memories.sensitive') : t(`memoryKind.${row.kind}`)),
      from: 'roomy',
    },
    { key: 'uses', header: t('memories.uses'), cell: (row) => row.uses, figures: true, from: 'wide' },
    {
      key: 'recorded',
      header: t('column.written'),
      cell: (row) => <Moment at={row.recordedAt} />,
      from: 'wide',
    },
  ];
}
