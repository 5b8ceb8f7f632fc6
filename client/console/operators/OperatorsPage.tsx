import { useTranslation } from 'react-i18next';
import type { Operator } from '../../../protocol/console/operators.js';
import { Button } from '../../ui/controls/Button.js';
import type { Column } from '../../ui/table/column.js';
import { Table } from '../../ui/table/Table.js';
import { useMay } from '../api/useMay.js';
import { useRead } from '../api/useRead.js';
import { DetailHint } from '../page/Detail.js';
import { Loaded } from '../page/Loaded.js';
import { Page } from '../page/Page.js';
import { useSearchState } from '../page/useSearchState.js';
import { Moment } from '../words/Moment.js';
import { InviteDialog } from './InviteDialog.js';
import { OperatorDetail } from './OperatorDetail.js';
import { OperatorState } from './OperatorState.js';

/** Who works behind the page. Everybody here sees it; administrators change it. */
export function OperatorsPage() {
  const { t } = useTranslation('console');
  const may = useMay();
  const operators = useRead('listOperators');
  const [row, setRow] = useSearchState('row');
  const [doing, setDoing] = useSearchState('do');
  const columns = useOperatorColumns();
  const selected = operators.data?.operators.find(({ id }) => id === row);
  const mayInvite = may('inviteOperator');
  return (
    <Page
      name={t('page.operators')}
      title={t('page.operators')}
      lead={t('operators.lead')}
      actions={
        mayInvite && (
          <Button look="solid" icon="plus" onClick={() => setDoing('invite')}>
            {t('action.invite')}
          </Button>
        )
      }
      detail={
        selected ? (
          <OperatorDetail key={selected.id} operator={selected} onClose={() => setRow(null)} />
        ) : (
          <DetailHint>{t('operators.hint')}</DetailHint>
        )
      }
    >
      <Loaded reading={operators} what={t('what.operators')}>
        {(data) => (
          <Table
            caption={t('page.operators')}
            columns={columns}
            rows={data.operators}
            rowKey={({ id }) => id}
            selected={row}
            onSelect={setRow}
          />
        )}
      </Loaded>
      {mayInvite && <InviteDialog open={doing === 'invite'} onClose={() => setDoing(null)} />}
    </Page>
  );
}

function useOperatorColumns(): Column<Operator>[] {
  const { t } = useTranslation('console');
  return [
    { key: 'name', header: t('field.name'), cell: (row) => row.name || row.email, sortBy: (row) => row.name },
    {
      key: 'role',
      header: t('column.role'),
      cell: (row) => t(`role.${row.role}`),
      sortBy: (row) => t(`role.${row.role}`),
    },
    { key: 'state', header: t('column.state'), cell: (row) => <OperatorState state={row.state} /> },
    {
      key: 'totp',
      header: t('column.secondFactor'),
      cell: (row) => t(row.totp ? 'yes' : 'no'),
      sortBy: (row) => (row.totp ? 0 : 1),
      from: 'roomy',
    },
    {
      key: 'seen',
      header: t('column.lastSeen'),
      cell: (row) => <Moment at={row.lastSeenAt} never={t('never')} />,
      sortBy: (row) => row.lastSeenAt ?? 0,
      from: 'wide',
    },
  ];
}
