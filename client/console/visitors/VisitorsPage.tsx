import { useTranslation } from 'react-i18next';
import type { VisitorCard } from '../../../protocol/console/console-api.js';
import { EmptyState } from '../../ui/status/EmptyState.js';
import type { Column } from '../../ui/table/column.js';
import { usePages } from '../api/useRead.js';
import { DetailHint } from '../page/Detail.js';
import { Page } from '../page/Page.js';
import { PagedTable } from '../page/PagedTable.js';
import { useSearchState } from '../page/useSearchState.js';
import { Moment } from '../words/Moment.js';
import { shortId } from '../words/short-id.js';
import { VisitorDetail } from './VisitorDetail.js';

/** Who came. Visitors have no names, so a card is all that there is to see of one. */
export function VisitorsPage() {
  const { t } = useTranslation('console');
  const [row, setRow] = useSearchState('row');
  const visitors = usePages('listVisitors', {});
  const rows = visitors.data?.pages.flatMap((page) => page.visitors) ?? [];
  const selected = rows.find(({ id }) => id === row);
  const columns = useVisitorColumns();
  return (
    <Page
      name={t('page.visitors')}
      title={t('page.visitors')}
      lead={t('visitors.lead')}
      detail={
        selected ? (
          <VisitorDetail key={selected.id} visitor={selected} onClose={() => setRow(null)} />
        ) : (
          <DetailHint>{t('visitors.hint')}</DetailHint>
        )
      }
    >
      <PagedTable
        reading={visitors}
        what={t('what.visitors')}
        empty={
          <EmptyState title={t('visitors.empty')}>
            <p>{t('visitors.emptyText')}</p>
          </EmptyState>
        }
        caption={t('page.visitors')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        selected={row}
        onSelect={setRow}
      />
    </Page>
  );
}

function useVisitorColumns(): Column<VisitorCard>[] {
  const { t } = useTranslation('console');
  return [
    { key: 'id', header: t('column.visitor'), cell: (row) => <code>{shortId(row.id)}</code> },
    { key: 'messages', header: t('column.messages'), cell: (row) => row.messages, figures: true },
    {
      key: 'conversations',
      header: t('column.conversations'),
      cell: (row) => row.conversations,
      figures: true,
      from: 'wide',
    },
    {
      key: 'research',
      header: t('column.research'),
      cell: (row) => t(row.research ? 'yes' : 'no'),
      from: 'roomy',
    },
    { key: 'seen', header: t('column.lastSeen'), cell: (row) => <Moment at={row.lastSeenAt} /> },
    {
      key: 'since',
      header: t('column.firstSeen'),
      cell: (row) => <Moment at={row.createdAt} />,
      from: 'roomy',
    },
  ];
}
