import { useTranslation } from 'react-i18next';
import type { ApiKey } from '../../../protocol/console/console-api.js';
import { Button } from '../../ui/controls/Button.js';
import { EmptyState } from '../../ui/status/EmptyState.js';
import { StateWord } from '../../ui/status/StateWord.js';
import type { Column } from '../../ui/table/column.js';
import { Table } from '../../ui/table/Table.js';
import { useMay } from '../api/useMay.js';
import { useRead } from '../api/useRead.js';
import { DetailHint } from '../page/Detail.js';
import { Loaded } from '../page/Loaded.js';
import { NotForRole } from '../page/NotForRole.js';
import { Page } from '../page/Page.js';
import { useSearchState } from '../page/useSearchState.js';
import { Moment } from '../words/Moment.js';
import { CreateKeyDialog } from './CreateKeyDialog.js';
import { KeyDetail } from './KeyDetail.js';

/** Keys to the compatible interface, and what was used with each. */
export function KeysPage() {
  const { t } = useTranslation('console');
  const may = useMay();
  return may('listApiKeys') ? <Keys /> : <NotForRole name={t('page.keys')} />;
}

function Keys() {
  const { t } = useTranslation('console');
  const may = useMay();
  const keys = useRead('listApiKeys');
  const [row, setRow] = useSearchState('row');
  const [doing, setDoing] = useSearchState('do');
  const columns = useKeyColumns();
  const selected = keys.data?.keys.find(({ id }) => id === row);
  const mayCreate = may('createApiKey');
  return (
    <Page
      name={t('page.keys')}
      title={t('page.keys')}
      lead={t('keys.lead')}
      actions={
        mayCreate && (
          <Button look="solid" icon="plus" onClick={() => setDoing('create')}>
            {t('action.createKey')}
          </Button>
        )
      }
      detail={
        selected ? (
          <KeyDetail key={selected.id} apiKey={selected} onClose={() => setRow(null)} />
        ) : (
          <DetailHint>{t('keys.hint')}</DetailHint>
        )
      }
    >
      <Loaded reading={keys} what={t('what.keys')}>
        {(data) =>
          data.keys.length === 0 ? (
            <EmptyState title={t('keys.empty')}>
              <p>{t('keys.emptyText')}</p>
            </EmptyState>
          ) : (
            <Table
              caption={t('page.keys')}
              columns={columns}
              rows={data.keys}
              rowKey={({ id }) => id}
              selected={row}
              onSelect={setRow}
            />
          )
        }
      </Loaded>
      {mayCreate && <CreateKeyDialog open={doing === 'create'} onClose={() => setDoing(null)} />}
    </Page>
  );
}

function useKeyColumns(): Column<ApiKey>[] {
  const { t } = useTranslation('console');
  const figures = new Intl.NumberFormat();
  return [
    { key: 'name', header: t('field.name'), cell: (row) => row.name, sortBy: (row) => row.name },
    {
      key: 'state',
      header: t('column.state'),
      cell: (row) => (
        <StateWord tone={row.revokedAt === null ? 'good' : 'blocked'}>
          {t(row.revokedAt === null ? 'keys.inForce' : 'keys.revoked')}
        </StateWord>
      ),
    },
    {
      key: 'requests',
      header: t('column.requests'),
      cell: (row) => figures.format(row.usage.requests),
      sortBy: (row) => row.usage.requests,
      figures: true,
    },
    {
      key: 'tokens',
      header: t('column.tokens'),
      cell: (row) => figures.format(row.usage.promptTokens + row.usage.completionTokens),
      sortBy: (row) => row.usage.promptTokens + row.usage.completionTokens,
      figures: true,
      from: 'wide',
    },
    {
      key: 'limit',
      header: t('column.limit'),
      cell: (row) => (row.limit === null ? t('none') : figures.format(row.limit)),
      sortBy: (row) => row.limit ?? Infinity,
      figures: true,
      from: 'roomy',
    },
    {
      key: 'used',
      header: t('column.lastUsed'),
      cell: (row) => <Moment at={row.lastUsedAt} never={t('never')} />,
      sortBy: (row) => row.lastUsedAt ?? 0,
      from: 'wide',
    },
  ];
}
