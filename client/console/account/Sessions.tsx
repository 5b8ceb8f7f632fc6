import { useTranslation } from 'react-i18next';
import type { OperatorSession } from '../../../protocol/console/operators.js';
import { Button } from '../../ui/controls/Button.js';
import { useSay } from '../../ui/status/status-context.js';
import type { Column } from '../../ui/table/column.js';
import { Table } from '../../ui/table/Table.js';
import { useAct, useRead } from '../api/useRead.js';
import { Failing } from '../page/Failing.js';
import { Loaded } from '../page/Loaded.js';
import { Moment } from '../words/Moment.js';

/** Every browser that is signed in to this account; each but this one can be ended here. */
export function Sessions() {
  const { t } = useTranslation('console');
  const say = useSay();
  const sessions = useRead('listSessions');
  const end = useAct('endSession', ['listSessions', 'listAudit']);
  const endSession = ({ id }: OperatorSession) =>
    end.mutate({ params: { id } }, { onSuccess: () => say(t('account.sessionEnded')) });
  const columns: Column<OperatorSession>[] = [
    { key: 'agent', header: t('account.browser'), cell: (row) => row.agent },
    { key: 'address', header: t('account.address'), cell: (row) => row.address, from: 'wide' },
    {
      key: 'seen',
      header: t('column.lastSeen'),
      cell: (row) => <Moment at={row.lastSeenAt} />,
      from: 'wide',
    },
    { key: 'until', header: t('account.until'), cell: (row) => <Moment at={row.expiresAt} />, from: 'roomy' },
    {
      key: 'end',
      header: t('account.end'),
      cell: (row) =>
        row.current ? (
          t('account.thisOne')
        ) : (
          <Button
            look="quiet"
            disabled={end.isPending}
            aria-label={t('account.endOf', { agent: row.agent })}
            onClick={() => endSession(row)}
          >
            {t('account.endDo')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <Loaded reading={sessions} what={t('what.sessions')}>
        {(data) => (
          <Table
            caption={t('account.sessionsTable')}
            columns={columns}
            rows={data.sessions}
            rowKey={({ id }) => id}
          />
        )}
      </Loaded>
      <Failing error={end.error} label={t('failing.notDone')} />
    </>
  );
}
